package cn.biaogan.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same writes to a collection with indexes and to one without: every query must answer the same. */
class IndexesAgainstFullScanTest {

    private static final List<Object> VALUES = List.of(
            1, 2L, 2.5, 3, "a", "ab", "甲", "乙级", true, Instant.ofEpochSecond(1_790_000_000), new Document("x", 1), "");

    @TempDir
    Path folder;

    private Random random;
    private MongoCollection<Document> indexed;
    private MongoCollection<Document> scanned;

    @ParameterizedTest
    @ValueSource(longs = {1, 20260520})
    void answersAsAFullScanDoesThroughChangesAndRestarts(long seed) {
        random = new Random(seed);
        try (var store = new RunningStore(folder)) {
            open(store);
            index();
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < 250; i++) {
                    change();
                }
                for (int i = 0; i < 120; i++) {
                    compare();
                }
                store.restart();
                open(store);
            }
        }
    }

    private void open(RunningStore store) {
        indexed = store.collection("indexed");
        scanned = store.collection("scanned");
    }

    private void index() {
        indexed.createIndex(Indexes.ascending("a"));
        indexed.createIndex(Indexes.ascending("b", "a"));
        indexed.createIndex(Indexes.ascending("tags"), new IndexOptions().sparse(true));
        indexed.createIndex(Indexes.ascending("k.cycle", "tenant", "_id"));
        indexed.createIndex(Indexes.ascending("items.n"));
        indexed.createIndex(Indexes.descending("b"));
        indexed.createIndex(
                Indexes.ascending("serial"), new IndexOptions().unique(true).sparse(true));
    }

    private void change() {
        String id = id();
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> both(new Document("_id", id), document(id), true);
            case 3 -> both(new Document("_id", id), new Document("$set", some()), false);
            case 4 -> both(new Document("b", value()), new Document("$unset", new Document("a", "")), false);
            default -> {
                var query = random.nextBoolean() ? new Document("_id", id) : new Document("a", value());
                assertThat(indexed.deleteMany(query).getDeletedCount())
                        .isEqualTo(scanned.deleteMany(query).getDeletedCount());
            }
        }
    }

    private void both(Document query, Document update, boolean replace) {
        if (replace) {
            indexed.deleteOne(query);
            scanned.deleteOne(query);
            indexed.insertOne(update);
            scanned.insertOne(update);
        } else {
            assertThat(indexed.updateMany(query, update).getModifiedCount())
                    .isEqualTo(scanned.updateMany(query, update).getModifiedCount());
        }
    }

    private void compare() {
        Document query = query();
        assertThat(found(indexed, query)).as("%s", query).isEqualTo(found(scanned, query));
        assertThat(indexed.countDocuments(query)).isEqualTo(scanned.countDocuments(query));
        for (Bson order : List.of(
                new Document("_id", 1),
                new Document("_id", -1),
                new Document("a", 1).append("_id", 1),
                new Document("b", -1).append("_id", -1),
                new Document("b", 1).append("a", 1).append("_id", 1))) {
            int skip = random.nextInt(3);
            assertThat(indexed.find(query)
                            .sort(order)
                            .skip(skip)
                            .limit(5)
                            .batchSize(2)
                            .into(new ArrayList<>()))
                    .as("%s sorted by %s, skipping %s", query, order, skip)
                    .isEqualTo(
                            scanned.find(query).sort(order).skip(skip).limit(5).into(new ArrayList<>()));
        }
    }

    private static List<Document> found(MongoCollection<Document> collection, Document query) {
        return collection.find(query).batchSize(7).into(new ArrayList<>()).stream()
                .sorted((x, y) -> x.getString("_id").compareTo(y.getString("_id")))
                .toList();
    }

    private Document query() {
        return switch (random.nextInt(16)) {
            case 0 -> new Document("a", value());
            case 1 -> new Document("a", value()).append("b", value());
            case 2 -> new Document("a", new Document("$in", List.of(value(), value(), value())));
            case 3 -> new Document("tags", value());
            case 4 -> new Document("k.cycle", cycle()).append("tenant", tenant());
            case 5 -> new Document("k.cycle", cycle()).append("_id", new Document("$gt", id()));
            case 6 -> new Document("_id", new Document("$gte", id()).append("$lt", id()));
            case 7 -> new Document("items.n", new Document("$gt", random.nextInt(4)));
            case 8 -> new Document("items.n", new Document("$gt", random.nextInt(4)).append("$lt", random.nextInt(4)));
            case 9 -> new Document("items", new Document("$elemMatch", new Document("n", random.nextInt(4))));
            case 10 -> new Document("_id", new Document("$in", List.of(id(), id(), id()))).append("b", value());
            case 11 -> new Document("tags", new Document("$exists", true));
            case 12 -> new Document("a", null);
            case 13 -> new Document("$or", List.of(new Document("a", value()), new Document("b", value())));
            case 14 ->
                new Document(
                        "$and", List.of(new Document("b", value()), new Document("a", new Document("$ne", value()))));
            default -> new Document("_id", new Document("$regex", "^33"));
        };
    }

    private Document document(String id) {
        var document =
                new Document("_id", id).append("tenant", id.substring(0, 6)).append("serial", id);
        document.putAll(some());
        return document;
    }

    private Document some() {
        var some = new Document("b", value()).append("k", new Document("cycle", cycle()));
        if (random.nextInt(4) > 0) {
            some.append("a", value());
        }
        if (random.nextInt(3) > 0) {
            some.append(
                    "tags",
                    IntStream.range(0, random.nextInt(4)).mapToObj(i -> value()).toList());
        }
        if (random.nextInt(3) > 0) {
            some.append(
                    "items",
                    IntStream.range(0, random.nextInt(3))
                            .mapToObj(i -> new Document("n", random.nextInt(4)))
                            .toList());
        }
        return some;
    }

    private Object value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private String cycle() {
        return "cycle-" + random.nextInt(3);
    }

    private String tenant() {
        return random.nextBoolean() ? "330000" : "370200";
    }

    private String id() {
        return tenant() + "/" + random.nextInt(150);
    }
}
