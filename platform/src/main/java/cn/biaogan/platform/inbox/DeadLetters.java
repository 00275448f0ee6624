package cn.biaogan.platform.inbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The letters of a service. */
final class DeadLetters {

    private final MongoCollection<Document> collection;

    DeadLetters(MongoDatabase database) {
        this.collection = database.getCollection("dead_letters");
        collection.createIndex(Indexes.ascending("state"));
        collection.createIndex(Indexes.ascending("cursor"));
    }

    /** Keeps the letter; the same one again changes nothing. */
    void keep(DeadLetter letter) {
        var fields = new Document("cursor", letter.cursorId())
                .append("subscription", letter.subscription())
                .append("topic", letter.topic())
                .append("key", letter.key())
                .append("sequence", letter.sequence())
                .append("type", letter.type())
                .append("tenant", letter.tenant())
                .append("state", letter.state().name())
                .append("reason", letter.reason())
                .append("error", letter.error())
                .append("at", letter.at().toString())
                .append("headers", new Document(Map.copyOf(letter.headers())))
                .append("data", letter.data());
        collection.updateOne(
                Filters.eq("_id", letter.id()), new Document("$setOnInsert", fields), new UpdateOptions().upsert(true));
    }

    Optional<DeadLetter> find(String id) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first())
                .map(DeadLetters::read);
    }

    /** The letters of a key that wait, by sequence. */
    List<DeadLetter> waiting(String cursorId) {
        return collection
                .find(Filters.and(
                        Filters.eq("cursor", cursorId),
                        Filters.in("state", DeadLetter.State.DEAD.name(), DeadLetter.State.HELD.name())))
                .into(new ArrayList<>())
                .stream()
                .map(DeadLetters::read)
                .sorted(java.util.Comparator.comparingLong(DeadLetter::sequence))
                .toList();
    }

    /** Keys with letters that are held, not dead. */
    List<String> heldKeys() {
        return collection
                .find(Filters.eq("state", DeadLetter.State.HELD.name()))
                .projection(new Document("cursor", 1))
                .limit(1000)
                .into(new ArrayList<>())
                .stream()
                .map(d -> d.getString("cursor"))
                .distinct()
                .toList();
    }

    List<DeadLetter> list(DeadLetter.@Nullable State state, int limit, @Nullable String after) {
        var filters = new ArrayList<Bson>();
        if (state != null) {
            filters.add(Filters.eq("state", state.name()));
        }
        if (after != null) {
            filters.add(Filters.gt("_id", after));
        }
        return collection
                .find(filters.isEmpty() ? new Document() : Filters.and(filters))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .into(new ArrayList<>())
                .stream()
                .map(DeadLetters::read)
                .toList();
    }

    void settle(String id, DeadLetter.State state) {
        collection.updateOne(Filters.eq("_id", id), new Document("$set", new Document("state", state.name())));
    }

    void failedAgain(String id, String error) {
        collection.updateOne(
                Filters.eq("_id", id),
                new Document(
                        "$set",
                        new Document("state", DeadLetter.State.DEAD.name())
                                .append("reason", "POISON")
                                .append("error", error)));
    }

    void forget(String id) {
        collection.deleteOne(Filters.eq("_id", id));
    }

    long count(DeadLetter.State state) {
        return collection.countDocuments(Filters.eq("state", state.name()));
    }

    private static DeadLetter read(Document d) {
        var headers = new java.util.TreeMap<String, String>();
        d.get("headers", Document.class).forEach((k, v) -> headers.put(k, String.valueOf(v)));
        return new DeadLetter(
                d.getString("_id"),
                d.getString("subscription"),
                d.getString("topic"),
                d.getString("key"),
                d.get("sequence", Number.class).longValue(),
                d.getString("type"),
                d.getString("tenant"),
                DeadLetter.State.valueOf(d.getString("state")),
                d.getString("reason"),
                d.getString("error"),
                Instant.parse(d.getString("at")),
                headers,
                d.getString("data"));
    }
}
