package cn.biaogan.platform.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Durability;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Where the chains are stored. Shard key on a cluster: {@code tenant}, which every query and the unique index carry;
 * the unique {@code _id} keeps two writers from taking the same place. What is told of a chain is read settled; its end,
 * behind which the next link goes, as it stands.
 */
final class AuditCollection {

    static final String NAME = "audit";

    private final MongoCollection<Document> documents;
    private final MongoCollection<Document> settled;

    AuditCollection(MongoDatabase database) {
        this.documents = Durability.of(database).getCollection(NAME);
        this.settled = Durability.settled(documents);
    }

    void index() {
        documents.createIndex(Indexes.ascending("tenant", "source"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending("tenant", "n"));
    }

    /** All or the first of them, up to the one that found its place or its source taken. */
    void insert(List<Document> links) {
        documents.insertMany(links);
    }

    boolean holds(AuditEntry entry) {
        var query = and(eq("tenant", entry.tenant().value()), eq("source", entry.source()));
        return settled.find(query).projection(new Document("_id", 1)).first() != null;
    }

    Optional<Document> last(TenantId tenant) {
        return Optional.ofNullable(documents
                .find(eq("tenant", tenant.value()))
                .sort(descending("n"))
                .limit(1)
                .first());
    }

    List<Document> after(TenantId tenant, long n, int limit) {
        return settled.find(and(eq("tenant", tenant.value()), gt("n", n)))
                .sort(ascending("n"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    List<TenantId> tenants() {
        return settled.distinct("tenant", String.class).into(new ArrayList<>()).stream()
                .map(TenantId::new)
                .sorted()
                .toList();
    }
}
