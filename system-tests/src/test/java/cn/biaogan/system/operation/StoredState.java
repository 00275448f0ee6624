package cn.biaogan.system.operation;

import cn.biaogan.system.running.RunningSystem;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Objects;
import org.bson.Document;

/** The stored state of one aggregate, made unreadable by a hand that should not have been there, until closed. */
final class StoredState implements AutoCloseable {

    private final MongoClient store;
    private final MongoCollection<Document> collection;
    private final String id;
    private final Document state;

    private StoredState(RunningSystem system, String database, String collection, String id) {
        this.store = MongoClients.create(system.store());
        this.collection = store.getDatabase(database).getCollection(collection);
        this.id = id;
        this.state = Objects.requireNonNull(
                        this.collection.find(Filters.eq("_id", id)).first(), id)
                .get("state", Document.class);
    }

    /** @param path of the application at the gateway */
    static StoredState brokenApplication(RunningSystem system, String tenant, String path) {
        var found = new StoredState(
                system,
                "biaogan_application",
                "applications",
                tenant + "/" + path.substring(path.lastIndexOf('/') + 1));
        found.put(new Document("nonsense", 1));
        return found;
    }

    private void put(Document changed) {
        collection.updateOne(Filters.eq("_id", id), new Document("$set", new Document("state", changed)));
    }

    @Override
    public void close() {
        put(state);
        store.close();
    }
}
