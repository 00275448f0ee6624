package cn.biaogan.platform.relay;

import cn.biaogan.platform.store.Durability;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one collection, seen as carriers of entries that wait. It sees only what a majority has: no event is
 * told of a state that a failover could take back.
 */
final class OutboxCollection {

    /** Since when something waits, in epoch milliseconds; absent when nothing does. */
    private static final String SINCE = "outboxPending";

    private static final Bson PENDING = Filters.exists(SINCE);
    private static final Document CARRIED = new Document("tenant", 1)
            .append("id", 1)
            .append("version", 1)
            .append("outbox", 1)
            .append("audit", 1);

    private final MongoCollection<Document> documents;
    private final String topic;

    OutboxCollection(MongoCollection<Document> documents, String topic) {
        this.documents = Durability.settled(documents);
        this.topic = topic;
    }

    String topic() {
        return topic;
    }

    /** Those that carry something; a mark that a crash left on the others goes. */
    List<WaitingDocument> load(Collection<String> ids) {
        var found = documents.find(Filters.in("_id", ids)).projection(CARRIED).into(new ArrayList<>()).stream()
                .map(fields -> new WaitingDocument(this, fields))
                .toList();
        unmark(found.stream().filter(document -> !document.carriesAnything()).toList());
        return found.stream().filter(WaitingDocument::carriesAnything).toList();
    }

    /** Ids of documents that wait since before the instant, the longest wait first, leaving out the given ones. */
    List<String> leftBehind(long beforeMillis, Collection<String> except, int limit) {
        return documents
                .find(Filters.and(Filters.lt(SINCE, beforeMillis), Filters.nin("_id", except)))
                .projection(new Document("_id", 1))
                .sort(Sorts.ascending(SINCE))
                .limit(limit)
                .into(new ArrayList<>())
                .stream()
                .map(found -> found.getString("_id"))
                .toList();
    }

    long waiting(int bound) {
        return documents.countDocuments(PENDING, new CountOptions().limit(bound + 1));
    }

    @Nullable
    Instant oldest() {
        Document oldest = documents
                .find(PENDING)
                .projection(new Document(SINCE, 1))
                .sort(Sorts.ascending(SINCE))
                .limit(1)
                .first();
        return oldest == null
                ? null
                : Instant.ofEpochMilli(oldest.get(SINCE, Number.class).longValue());
    }

    /**
     * Removes what was handed over. The mark goes in the same update when the document did not move on since it was
     * read, else when nothing is left in it.
     */
    void acknowledge(List<WaitingDocument> handedOver) {
        var emptied = handedOver.stream().filter(WaitingDocument::emptied).toList();
        if (clear(emptied) < handedOver.size()) {
            documents.bulkWrite(
                    handedOver.stream()
                            .flatMap(document -> Stream.of(pull(document), unmark(document)))
                            .toList(),
                    new BulkWriteOptions().ordered(true));
        }
    }

    /** How many had not moved on: nothing is left to do for them. */
    private int clear(List<WaitingDocument> emptied) {
        return emptied.isEmpty()
                ? 0
                : documents
                        .bulkWrite(
                                emptied.stream().map(OutboxCollection::clear).toList(),
                                new BulkWriteOptions().ordered(false))
                        .getMatchedCount();
    }

    private static WriteModel<Document> clear(WaitingDocument document) {
        return new UpdateOneModel<>(
                Filters.and(Filters.eq("_id", document.documentId()), Filters.eq("version", document.version())),
                new Document("$pull", handedOver(document)).append("$unset", new Document(SINCE, "")));
    }

    private static WriteModel<Document> pull(WaitingDocument document) {
        return new UpdateOneModel<>(
                Filters.and(Filters.eq("_id", document.documentId()), PENDING),
                new Document("$pull", handedOver(document)));
    }

    private static Document handedOver(WaitingDocument document) {
        return new Document("outbox", new Document("seq", new Document("$lte", document.published())))
                .append("audit", new Document("version", new Document("$lte", document.audited())));
    }

    private void unmark(List<WaitingDocument> empty) {
        if (!empty.isEmpty()) {
            documents.bulkWrite(empty.stream().map(OutboxCollection::unmark).toList());
        }
    }

    private static WriteModel<Document> unmark(WaitingDocument document) {
        return new UpdateOneModel<>(
                Filters.and(
                        Filters.eq("_id", document.documentId()),
                        PENDING,
                        Filters.size("outbox", 0),
                        Filters.size("audit", 0)),
                new Document("$unset", new Document(SINCE, "")));
    }
}
