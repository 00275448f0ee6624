package cn.biaogan.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenThousandDocumentsTest {

    private static final int DOCUMENTS = 10_000;
    private static final int QUERIES = 300;

    @TempDir
    static Path folder;

    static RunningStore store;
    static MongoCollection<Document> applications;

    @BeforeAll
    static void fill() {
        store = new RunningStore(folder);
        applications = store.collection("applications");
        applications.createIndex(Indexes.ascending("k.enterprise", "tenant", "_id"));
        applications.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        applications.createIndex(Indexes.ascending("k.members"));
        applications.createIndex(Indexes.ascending("outboxPending"), new IndexOptions().sparse(true));
        for (int start = 0; start < DOCUMENTS; start += 1_000) {
            applications.insertMany(IntStream.range(start, start + 1_000)
                    .mapToObj(TenThousandDocumentsTest::application)
                    .toList());
        }
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    private static Document application(int i) {
        return new Document("_id", id(i))
                .append("tenant", "330000")
                .append("version", 1L)
                .append("number", "BG2026-330000-%05d".formatted(i))
                .append(
                        "k",
                        new Document("enterprise", "ent-" + i / 20)
                                .append("members", List.of("exp-" + i % 500, "exp-" + (i + 1) % 500)))
                .append("state", new Document("name", "某精密仪器有限公司").append("answers", "√×—".repeat(60)));
    }

    private static String id(int i) {
        return "330000/" + String.format("%06d", i);
    }

    @Test
    void servesEveryEqualityWithoutLookingAtOthers() {
        looksAtNoMoreThan(1, "_id", i -> eq("_id", id(i)));
        looksAtNoMoreThan(1, "_id and version", i -> and(eq("_id", id(i)), eq("version", 1L)));
        looksAtNoMoreThan(3, "_id in three", i -> in("_id", id(i), id(i / 2), id(i / 3)));
        looksAtNoMoreThan(1, "unique field", i -> eq("number", "BG2026-330000-%05d".formatted(i)));
        looksAtNoMoreThan(20, "key", i -> eq("k.enterprise", "ent-" + i / 20));
        looksAtNoMoreThan(20, "key and state", i -> and(eq("k.enterprise", "ent-" + i / 20), eq("state.name", "不存在")));
        looksAtNoMoreThan(40, "element of an array", i -> eq("k.members", "exp-" + i % 500));
        looksAtNoMoreThan(0, "sparse field", i -> eq("outboxPending", true));
        looksAtNoMoreThan(
                20,
                "page of a key",
                i -> and(eq("k.enterprise", "ent-" + i / 20), eq("tenant", "330000"), gt("_id", id(i))));
    }

    @Test
    void guardsAnUpdateByTheVersionWithoutLookingAtOthers() {
        long examined = store.examinedBy(() -> {
            for (int i = 0; i < QUERIES; i++) {
                assertThat(applications
                                .updateOne(and(eq("_id", id(i)), eq("version", 1L)), Updates.inc("version", 1L))
                                .getModifiedCount())
                        .isEqualTo(1);
            }
        });
        assertThat(examined).isEqualTo(QUERIES);
        for (int i = 0; i < QUERIES; i++) {
            applications.updateOne(eq("_id", id(i)), Updates.set("version", 1L));
        }
    }

    @Test
    void pagesThroughAllInTheOrderOfTheIdentifiersWithoutSorting() {
        long examined = store.examinedBy(() -> {
            String after = id(5_000);
            for (int page = 0; page < 10; page++) {
                var found = applications
                        .find(and(gt("_id", after), eq("tenant", "330000")))
                        .sort(new Document("_id", 1))
                        .limit(21)
                        .into(new ArrayList<>());
                assertThat(found).hasSize(21);
                after = found.getLast().getString("_id");
            }
        });
        assertThat(examined).isEqualTo(210);
    }

    private static void looksAtNoMoreThan(long each, String what, IntFunction<Bson> query) {
        long start = System.nanoTime();
        long examined = store.examinedBy(() -> {
            for (int i = 0; i < QUERIES; i++) {
                applications
                        .find(query.apply(ThreadLocalRandom.current().nextInt(DOCUMENTS)))
                        .into(new ArrayList<>());
            }
        });
        System.out.printf("%-22s %6.3f ms%n", what, (System.nanoTime() - start) / 1e6 / QUERIES);
        assertThat(examined).as(what).isLessThanOrEqualTo(each * QUERIES);
    }
}
