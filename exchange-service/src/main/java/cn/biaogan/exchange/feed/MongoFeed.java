package cn.biaogan.exchange.feed;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * The feed in one collection: the place is the document's id, so that two instances cannot fill the same place, and the
 * event's id is unique, so that no event has two. A new entry goes to the place after one that is there, so that there is
 * never a gap. The collection must not be sharded: its unique index would not hold across shards. What is read, the end
 * included, was written by a majority and cannot be rolled back: an entry is never put behind one that may vanish.
 */
final class MongoFeed implements Feed {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ATTEMPTS = 1000;

    private final MongoCollection<Document> entries;
    private final AtomicLong knownLast = new AtomicLong();

    MongoFeed(MongoDatabase database) {
        entries = database.getCollection("feed")
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY);
        entries.createIndex(Indexes.ascending("event"), new IndexOptions().unique(true));
    }

    /** @throws MongoTimeoutException when the store does not settle: the inbox waits and tries again */
    @Override
    public void append(FeedEvent event) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (isThere(event) || placedAt(knownLast.get() + 1, event)) {
                return;
            }
        }
        throw new MongoTimeoutException("no place for " + event.id() + " in " + ATTEMPTS + " attempts");
    }

    private boolean isThere(FeedEvent event) {
        return entries.find(Filters.eq("event", event.id())).first() != null;
    }

    /** False when the place, or the event, was taken by another instance. */
    private boolean placedAt(long place, FeedEvent event) {
        try {
            entries.insertOne(document(place, event));
            knownLast.accumulateAndGet(place, Math::max);
            return true;
        } catch (DuplicateKeyException taken) {
            lookForTheEnd();
            return false;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            lookForTheEnd();
            return false;
        }
    }

    private void lookForTheEnd() {
        knownLast.accumulateAndGet(last(), Math::max);
    }

    @Override
    public long last() {
        var last = entries.find().sort(Sorts.descending("_id")).limit(1).first();
        return last == null ? 0 : last.getLong("_id");
    }

    @Override
    public List<Entry> after(long cursor, int limit) {
        var found = entries.find(Filters.gt("_id", cursor))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .into(new ArrayList<>());
        return found.stream().map(MongoFeed::entry).toList();
    }

    private static Document document(long place, FeedEvent event) {
        return new Document("_id", place)
                .append("event", event.id())
                .append("type", event.type())
                .append("time", event.time().toString())
                .append("subject", event.subject())
                .append("tenant", event.tenant())
                .append("data", JSON.writeValueAsString(event.data()));
    }

    private static Entry entry(Document stored) {
        return new Entry(
                stored.getLong("_id"),
                new FeedEvent(
                        stored.getString("event"),
                        stored.getString("type"),
                        Instant.parse(stored.getString("time")),
                        stored.getString("subject"),
                        stored.getString("tenant"),
                        JSON.readTree(stored.getString("data"))));
    }
}
