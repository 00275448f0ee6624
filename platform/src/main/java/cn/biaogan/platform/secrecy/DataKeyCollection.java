package cn.biaogan.platform.secrecy;

import cn.biaogan.platform.kernel.TenantId;
import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/** The wrapped data keys of a service, in its own database. One is never changed but for its wrapping, and never goes. */
final class DataKeyCollection {

    static final String NAME = "data-keys";

    private final MongoCollection<Document> documents;
    private final String service;

    /** @param database whose writes are acknowledged by a majority: what is sealed with a lost key is lost */
    DataKeyCollection(MongoDatabase database, String service) {
        this.documents = database.getCollection(NAME);
        this.service = service;
    }

    String service() {
        return service;
    }

    List<WrappedKey> all() {
        return read(new Document());
    }

    List<WrappedKey> of(TenantId tenant) {
        return read(Filters.and(Filters.gt("_id", tenant.value() + "/"), Filters.lt("_id", tenant.value() + "0")));
    }

    private List<WrappedKey> read(Bson filter) {
        return documents.find(filter).into(new ArrayList<>()).stream()
                .map(this::key)
                .toList();
    }

    /** False when another one was faster with this version: theirs counts. */
    boolean add(WrappedKey key) {
        try {
            documents.insertOne(new Document("_id", id(key))
                    .append("tenant", key.tenant().value())
                    .append("version", key.version())
                    .append("algorithm", key.algorithm().name())
                    .append("masterKey", key.masterKey())
                    .append("wrapped", new Binary(key.wrapped())));
            return true;
        } catch (DuplicateKeyException fasterWriter) {
            return false;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    /** The same key under another master key; nothing when another one was faster. */
    void rewrap(WrappedKey before, WrappedKey after) {
        documents.updateOne(
                Filters.and(Filters.eq("_id", id(before)), Filters.eq("masterKey", before.masterKey())),
                new Document(
                        "$set",
                        new Document("masterKey", after.masterKey()).append("wrapped", new Binary(after.wrapped()))));
    }

    private WrappedKey key(Document d) {
        return new WrappedKey(
                service,
                new TenantId(d.getString("tenant")),
                d.get("version", Number.class).intValue(),
                Algorithm.valueOf(d.getString("algorithm")),
                d.getString("masterKey"),
                d.get("wrapped", Binary.class).getData());
    }

    private static String id(WrappedKey key) {
        return key.tenant() + "/" + key.version();
    }
}
