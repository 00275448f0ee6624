package cn.biaogan.platform.inbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The letters of a service. */
final class DeadLetters {

    private final MongoCollection<Document> collection;

    DeadLetters(MongoDatabase database) {
        this.collection = database.getCollection("dead_letters");
        collection.createIndex(Indexes.ascending("state", "_id"));
        collection.createIndex(Indexes.ascending("cursor", "state", "sequence"));
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
                .append(
                        "headers",
                        letter.headers().entrySet().stream() // a header's name may be no name of a field
                                .map(header -> new Document("name", header.getKey()).append("value", header.getValue()))
                                .toList())
                .append("data", letter.data())
                .append("tries", 0);
        collection.updateOne(
                Filters.eq("_id", letter.id()), new Document("$setOnInsert", fields), new UpdateOptions().upsert(true));
    }

    Optional<DeadLetter> find(String id) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first())
                .map(DeadLetters::read);
    }

    /** The letter of a key that waits with the lowest sequence. */
    Optional<DeadLetter> firstWaiting(String cursorId) {
        return Stream.of(DeadLetter.State.DEAD, DeadLetter.State.HELD)
                .flatMap(state -> first(cursorId, state).stream())
                .min(Comparator.comparingLong(DeadLetter::sequence));
    }

    private Optional<DeadLetter> first(String cursorId, DeadLetter.State state) {
        return Optional.ofNullable(collection
                        .find(Filters.and(Filters.eq("cursor", cursorId), Filters.eq("state", state.name())))
                        .sort(Sorts.ascending("sequence"))
                        .limit(1)
                        .first())
                .map(DeadLetters::read);
    }

    /** Keys with letters that are held, not dead. */
    List<String> heldKeys() {
        return collection
                .distinct("cursor", Filters.eq("state", DeadLetter.State.HELD.name()), String.class)
                .into(new ArrayList<>());
    }

    /** Notes another try that came too early; how many that makes. */
    int stillEarly(String id, String awaited) {
        var noted = collection.findOneAndUpdate(
                Filters.eq("_id", id),
                new Document("$set", new Document("reason", "EARLY").append("error", awaited))
                        .append("$inc", new Document("tries", 1)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return noted == null ? 0 : noted.getInteger("tries", 0);
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

    /** Leaves what an operator settled meanwhile as it is. */
    void settleIfDead(String id, DeadLetter.State state) {
        collection.updateOne(
                Filters.and(Filters.eq("_id", id), Filters.eq("state", DeadLetter.State.DEAD.name())),
                new Document("$set", new Document("state", state.name())));
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
        d.getList("headers", Document.class, List.of())
                .forEach(header -> headers.put(header.getString("name"), header.getString("value")));
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
