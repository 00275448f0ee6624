package cn.biaogan.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {

    @TempDir
    static Path folder;

    static RunningStore store;

    com.mongodb.client.MongoCollection<Document> cases;

    @BeforeAll
    static void start() {
        store = new RunningStore(folder);
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @BeforeEach
    void empty() {
        cases = store.collection("cases");
        cases.drop();
    }

    @Test
    void greetsAHealthCheckWithoutOfferingSessions() {
        var hello = store.client().getDatabase("admin").runCommand(new Document("hello", 1));
        assertThat(hello.get("maxWireVersion", Number.class).intValue()).isGreaterThanOrEqualTo(8);
        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello).doesNotContainKey("logicalSessionTimeoutMinutes");
    }

    @Test
    void refusesASecondDocumentOfAUniqueValueAsMongoDbDoes() {
        cases.createIndex(Indexes.ascending("tenant", "number"), new IndexOptions().unique(true));
        cases.insertOne(new Document("_id", 1).append("tenant", "330000").append("number", "BG-1"));
        cases.insertOne(new Document("_id", 2).append("tenant", "320000").append("number", "BG-1"));
        assertThatThrownBy(() -> cases.insertOne(
                        new Document("_id", 3).append("tenant", "330000").append("number", "BG-1")))
                .isInstanceOfSatisfying(MongoWriteException.class, refused -> {
                    assertThat(refused.getError().getCode()).isEqualTo(11000);
                    assertThat(refused.getMessage()).contains("tenant_1_number_1 dup key");
                });
        assertThatThrownBy(() -> cases.updateOne(eq("_id", 2), Updates.set("tenant", "330000")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getError().getCode()).isEqualTo(11000));
        assertThatThrownBy(() -> cases.insertOne(new Document("_id", 1.0)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getError().getCode()).isEqualTo(11000));
        assertThat(cases.countDocuments()).isEqualTo(2);
    }

    @Test
    void refusesAUniqueIndexOverDuplicatesAndBuildsItOnceTheyAreGone() {
        cases.insertMany(List.of(new Document("_id", 1).append("n", 5), new Document("_id", 2).append("n", 5)));
        var unique = new IndexOptions().unique(true);
        assertThatThrownBy(() -> cases.createIndex(Indexes.ascending("n"), unique))
                .isInstanceOf(DuplicateKeyException.class);
        cases.deleteOne(eq("_id", 2));
        cases.createIndex(Indexes.ascending("n"), unique);
        assertThatThrownBy(() -> cases.insertOne(new Document("_id", 3).append("n", 5)))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void keepsOnlyTheNewestEntriesOfASlicedPush() {
        cases.insertOne(new Document("_id", 1).append("keys", List.of("a", "b")).append("n", 1));
        cases.updateOne(
                eq("_id", 1),
                Updates.combine(
                        Updates.pushEach("keys", List.of("c", "d"), new PushOptions().slice(-3)),
                        Updates.set("state", new Document("name", "甲")),
                        Updates.inc("n", 2),
                        Updates.set("inbox.a", 7)));
        var found = cases.find(eq("_id", 1)).first();
        assertThat(found.getList("keys", String.class)).containsExactly("b", "c", "d");
        assertThat(found.getInteger("n")).isEqualTo(3);
        assertThat(found.get("inbox", Document.class)).containsEntry("a", 7);
    }

    @Test
    void removesTheEntriesThatWereHandedOverAndTheMarkWithThem() {
        cases.createIndex(Indexes.ascending("outboxPending"), new IndexOptions().sparse(true));
        var entries = IntStream.rangeClosed(1, 4)
                .mapToObj(seq -> new Document("seq", (long) seq))
                .toList();
        cases.insertOne(new Document("_id", "330000/a")
                .append("outbox", entries)
                .append("audit", List.of(new Document("version", 1L)))
                .append("outboxPending", true));
        var upToTwo = new Document("outbox", new Document("seq", new Document("$lte", 2L)))
                .append("audit", new Document("version", new Document("$lte", 1L)));
        cases.updateOne(and(eq("_id", "330000/a"), eq("outboxPending", true)), new Document("$pull", upToTwo));
        assertThat(cases.find().first().getList("outbox", Document.class))
                .extracting(entry -> entry.getLong("seq"))
                .containsExactly(3L, 4L);
        var all = new Document("outbox", new Document("seq", new Document("$lte", 9L)));
        cases.updateOne(
                eq("_id", "330000/a"), new Document("$pull", all).append("$unset", new Document("outboxPending", "")));
        assertThat(cases.find().first()).doesNotContainKey("outboxPending").containsEntry("outbox", List.of());
        assertThat(cases.find(eq("outboxPending", true)).first()).isNull();
        assertThat(cases.find(and(eq("_id", "330000/a"), com.mongodb.client.model.Filters.size("outbox", 0)))
                        .first())
                .isNotNull();
    }

    @Test
    void letsExactlyOneOfFiftyGuardedWritersWin() {
        cases.insertOne(new Document("_id", "330000/x").append("version", 1L));
        long winners = IntStream.range(0, 50)
                .mapToObj(i -> java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> cases.updateOne(
                                        and(eq("_id", "330000/x"), eq("version", 1L)),
                                        Updates.combine(
                                                Updates.set("version", 2L),
                                                Updates.set("by", i),
                                                Updates.push("outbox", new Document("seq", i))))
                                .getModifiedCount(),
                        java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()))
                .toList()
                .stream()
                .mapToLong(java.util.concurrent.CompletableFuture::join)
                .sum();
        assertThat(winners).isEqualTo(1);
        assertThat(cases.find().first().getList("outbox", Document.class)).hasSize(1);
    }

    @Test
    void countsUpWithAnUpsertThatReturnsTheNewState() {
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        for (int i = 1; i <= 3; i++) {
            var after = cases.findOneAndUpdate(eq("_id", "number/2026"), Updates.inc("last", 1), options);
            assertThat(after.getInteger("last")).isEqualTo(i);
        }
        var updated =
                cases.updateOne(eq("_id", "other"), Updates.setOnInsert("a", 1), new UpdateOptions().upsert(true));
        assertThat(updated.getUpsertedId().asString().getValue()).isEqualTo("other");
    }

    @Test
    void stopsAnOrderedBulkWriteAtItsFirstErrorAndGoesOnInAnUnorderedOne() {
        cases.createIndex(Indexes.ascending("n"), new IndexOptions().unique(true));
        cases.insertMany(List.of(
                new Document("_id", 1).append("n", 1),
                new Document("_id", 2).append("n", 2),
                new Document("_id", 3).append("n", 3)));
        var writes = List.of(
                new UpdateOneModel<Document>(eq("_id", 1), Updates.set("n", 10)),
                new UpdateOneModel<Document>(eq("_id", 2), Updates.set("n", 10)),
                new UpdateOneModel<Document>(eq("_id", 3), Updates.set("n", 30)));
        assertThatThrownBy(() -> cases.bulkWrite(writes))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, stopped -> {
                    assertThat(stopped.getWriteErrors())
                            .singleElement()
                            .satisfies(error -> assertThat(error.getIndex()).isEqualTo(1));
                    assertThat(stopped.getWriteResult().getModifiedCount()).isEqualTo(1);
                });
        assertThat(cases.find(eq("_id", 3)).first().getInteger("n")).isEqualTo(3);
        assertThatThrownBy(() -> cases.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(cases.find(eq("_id", 3)).first().getInteger("n")).isEqualTo(30);
        assertThatThrownBy(() -> cases.bulkWrite(List.of(
                        new InsertOneModel<>(new Document("_id", 4)),
                        new InsertOneModel<>(new Document("_id", 1)),
                        new InsertOneModel<>(new Document("_id", 5)))))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        stopped -> assertThat(stopped.getWriteResult().getInsertedCount())
                                .isEqualTo(1));
    }

    @Test
    void givesLargeAnswersInBatchesAndDocumentsWrittenMeanwhileDoNotDisturb() {
        var all = IntStream.range(0, 5_000)
                .mapToObj(i -> new Document("_id", "%05d".formatted(i)).append("group", i % 2))
                .toList();
        cases.insertMany(all);
        cases.createIndex(Indexes.ascending("group"));
        var seen = new ArrayList<String>();
        try (var cursor = cases.find(eq("group", 1)).batchSize(100).iterator()) {
            while (cursor.hasNext()) {
                seen.add(cursor.next().getString("_id"));
                if (seen.size() == 150) {
                    cases.deleteMany(in("_id", "00001", "04999"));
                }
            }
        }
        assertThat(seen).hasSize(2_499).doesNotHaveDuplicates().isSorted();
        assertThat(cases.find().projection(new Document("_id", 1)).into(new ArrayList<>()))
                .hasSize(4_998);
        assertThat(cases.countDocuments(eq("group", 1))).isEqualTo(2_498);
    }

    @Test
    void givesManyNamedDocumentsThoughNobodySaysHowManyAtATime() {
        var names = IntStream.range(0, 500).mapToObj(n -> "n" + n).toList();
        cases.insertMany(names.stream().map(name -> new Document("_id", name)).toList());

        assertThat(cases.find(in("_id", names)).map(found -> found.getString("_id")))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void pagesThroughAnIndexedKeyInTheOrderOfTheIdentifiers() {
        cases.createIndex(Indexes.ascending("k.cycle", "tenant", "_id"));
        var all = new ArrayList<Document>();
        for (int i = 0; i < 3_000; i++) {
            String tenant = i % 3 == 0 ? "330000" : "320000";
            all.add(new Document("_id", "%s/%05d".formatted(tenant, i))
                    .append("tenant", tenant)
                    .append("k", new Document("cycle", "c" + i % 10)));
        }
        cases.insertMany(all);
        var expected = all.stream()
                .filter(d -> d.getString("tenant").equals("330000")
                        && d.get("k", Document.class).get("cycle").equals("c3"))
                .map(d -> d.getString("_id"))
                .sorted()
                .toList();
        var seen = new ArrayList<String>();
        String after = "330000/";
        while (true) {
            String from = after;
            var page = new ArrayList<Document>();
            long examined = store.examinedBy(() -> cases.find(and(
                            eq("k.cycle", "c3"),
                            eq("tenant", "330000"),
                            gt("_id", from),
                            com.mongodb.client.model.Filters.lt("_id", "3300000")))
                    .sort(new Document("_id", 1))
                    .limit(7)
                    .into(page));
            assertThat(examined).isLessThanOrEqualTo(7);
            if (page.isEmpty()) {
                break;
            }
            page.forEach(d -> seen.add(d.getString("_id")));
            after = seen.getLast();
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void keepsFilesInPiecesAndGivesThemBackUnchanged() throws Exception {
        byte[] evidence = new byte[3_000_000];
        new Random(7).nextBytes(evidence);
        var files = GridFSBuckets.create(store.client().getDatabase("biaogan_test"), "evidence");
        var id = files.uploadFromStream("证书.pdf", new ByteArrayInputStream(evidence));
        var back = new ByteArrayOutputStream();
        files.downloadToStream(id, back);
        assertThat(back.toByteArray()).isEqualTo(evidence);
        files.delete(id);
        assertThat(store.collection("evidence.chunks").countDocuments()).isZero();
    }

    @Test
    void groupsAndCountsThroughTheIndexOfTheFirstMatch() {
        cases.createIndex(Indexes.ascending("tenant"));
        cases.insertMany(IntStream.range(0, 1_000)
                .mapToObj(i ->
                        new Document("_id", i).append("tenant", "t" + i % 100).append("size", i % 2))
                .toList());
        var groups = new ArrayList<Document>();
        long examined = store.examinedBy(() -> cases.aggregate(List.of(
                        new Document("$match", eq("tenant", "t7").toBsonDocument()),
                        new Document("$group", new Document("_id", "$size").append("n", new Document("$sum", 1)))))
                .into(groups));
        assertThat(groups).singleElement().isEqualTo(new Document("_id", 1).append("n", 10));
        assertThat(examined).isEqualTo(10);
        assertThatThrownBy(() -> cases.aggregate(List.of(
                                new Document("$match", new Document("tenant", "t7")), new Document("$mistyped", 1)))
                        .first())
                .isInstanceOf(MongoCommandException.class);
        assertThat(cases.aggregate(List.of(new Document("$count", "n"))).first())
                .containsEntry("n", 1_000);
        assertThat(cases.countDocuments(exists("tenant"))).isEqualTo(1_000);
    }

    @Test
    void refusesWhatItWouldGetWrong() {
        assertThatThrownBy(() -> cases.createIndex(
                        Indexes.ascending("a"), new IndexOptions().unique(true).partialFilterExpression(exists("b"))))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("partial");
        try (var session = store.client().startSession()) {
            session.startTransaction();
            assertThatThrownBy(() -> cases.insertOne(session, new Document())).isInstanceOf(MongoClientException.class);
        }
    }
}
