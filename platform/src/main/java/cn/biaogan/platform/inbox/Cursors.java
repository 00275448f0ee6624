package cn.biaogan.platform.inbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * How far each key of a topic has been applied by a subscription, and which keys are held back. The tenant belongs to
 * the key: two tenants may use the same id.
 */
final class Cursors {

    /**
     * @param last sequence applied, repeated or skipped last; 0 before the first
     * @param held true while a letter of the key waits
     */
    record Cursor(long last, boolean held) {
        static final Cursor START = new Cursor(0, false);
    }

    private final MongoCollection<Document> collection;

    Cursors(MongoDatabase database) {
        this.collection = database.getCollection("inbox_cursors");
    }

    static String id(String subscription, String topic, String tenant, String key) {
        return subscription + "|" + topic + "|" + tenant + "/" + key;
    }

    Cursor load(String id) {
        return load(List.of(id)).getOrDefault(id, Cursor.START);
    }

    /** A cursor for each id. */
    Map<String, Cursor> load(Collection<String> ids) {
        var found = new HashMap<String, Cursor>();
        ids.forEach(id -> found.put(id, Cursor.START));
        collection.find(Filters.in("_id", ids)).forEach(d -> found.put(d.getString("_id"), read(d)));
        return found;
    }

    private static Cursor read(Document stored) {
        Number last = stored.get("last", Number.class);
        return new Cursor(last == null ? 0 : last.longValue(), stored.getBoolean("held", false));
    }

    /** Never moves a cursor back. */
    void advance(Map<String, Long> lasts) {
        if (lasts.isEmpty()) {
            return;
        }
        var writes = new ArrayList<WriteModel<Document>>();
        lasts.forEach((id, last) -> writes.add(new UpdateOneModel<>(
                Filters.eq("_id", id),
                new Document("$max", new Document("last", last)),
                new UpdateOptions().upsert(true))));
        collection.bulkWrite(writes);
    }

    void hold(String id) {
        collection.updateOne(
                Filters.eq("_id", id),
                new Document("$set", new Document("held", true)),
                new UpdateOptions().upsert(true));
    }

    /** Ends the hold unless the cursor moved meanwhile. */
    void letGo(String id, long last) {
        collection.updateOne(
                Filters.and(Filters.eq("_id", id), Filters.eq("last", last)),
                new Document("$set", new Document("held", false)));
    }
}
