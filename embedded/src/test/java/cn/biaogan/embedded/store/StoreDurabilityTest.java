package cn.biaogan.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.embedded.process.StartFailed;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDurabilityTest {

    private static final int WRITERS = 8;
    private static final String DATABASE = "biaogan_test";

    @TempDir
    Path home;

    private final int port = FreePorts.within(28000, 28999);

    @RepeatedTest(2)
    void losesNothingItAcknowledgedWhenItIsKilledAmongWriters() throws Exception {
        var store = StoreProcess.start(home, port);
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        var ended = new CountDownLatch(WRITERS);
        var uri = store.uri() + "/?serverSelectionTimeoutMS=3000&connectTimeoutMS=3000";
        try (var client = MongoClients.create(uri)) {
            var documents = client.getDatabase(DATABASE).getCollection("documents");
            documents.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            documents.createIndex(Indexes.ascending("writer"));
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                Thread.ofVirtual().start(() -> {
                    write(documents, writer, acknowledged);
                    ended.countDown();
                });
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() > 1_500);
            store.kill();
            ended.await();
        }

        try (var again = StoreProcess.start(home, port);
                var client = MongoClients.create(again.uri())) {
            var documents = client.getDatabase(DATABASE).getCollection("documents");
            var stored = new ArrayList<String>();
            documents.find().forEach(document -> stored.add(document.getString("_id")));
            assertThat(stored).containsAll(acknowledged);
            assertThat(stored.size() - acknowledged.size()).isBetween(0, WRITERS);
            for (String id : stored) {
                assertThat(documents.countDocuments(Filters.eq("number", "n-" + id)))
                        .isEqualTo(1);
            }
            long byWriter = 0;
            for (int writer = 0; writer < WRITERS; writer++) {
                byWriter += documents.countDocuments(Filters.eq("writer", writer));
            }
            assertThat(byWriter).isEqualTo(stored.size());
        }
    }

    private static void write(MongoCollection<Document> documents, int writer, Set<String> acknowledged) {
        try {
            for (int i = 0; ; i++) {
                String id = writer + "-" + i;
                documents.insertOne(new Document("_id", id)
                        .append("number", "n-" + id)
                        .append("writer", writer)
                        .append("state", "受理中".repeat(40)));
                acknowledged.add(id);
            }
        } catch (MongoException killed) {
            // the store is gone
        }
    }

    @Test
    void keepsEverythingThroughAnOrderlyStopAndMakesTheFileSmaller() throws Exception {
        try (var store = StoreProcess.start(home, port);
                var client = MongoClients.create(store.uri())) {
            var documents = client.getDatabase(DATABASE).getCollection("documents");
            for (int i = 0; i < 50; i++) {
                documents.insertOne(new Document("_id", i).append("version", 0));
            }
            for (int i = 0; i < 2_000; i++) {
                documents.updateOne(Filters.eq("_id", i % 50), new Document("$inc", new Document("version", 1)));
            }
        }
        assertThat(home.resolve("store.db"))
                .satisfies(file -> assertThat(java.nio.file.Files.size(file)).isLessThan(400_000));
        try (var store = StoreProcess.start(home, port);
                var client = MongoClients.create(store.uri())) {
            var documents = client.getDatabase(DATABASE).getCollection("documents");
            assertThat(documents.countDocuments(Filters.eq("version", 40))).isEqualTo(50);
        }
    }

    @Test
    void saysInOneLineThatItsFileIsInUse() {
        try (var store = StoreProcess.start(home, port)) {
            int other = FreePorts.within(28000, 28999);
            assertThatThrownBy(() -> StoreProcess.start(home, other))
                    .isInstanceOf(StartFailed.class)
                    .message()
                    .contains("store: the data file " + home.resolve("store.db") + " is in use by another process");
            assertThat(store.process().alive()).isTrue();
        }
    }

    @Test
    void saysInOneLineThatItsPortIsInUse() {
        try (var store = StoreProcess.start(home, port)) {
            assertThat(store.process().alive()).isTrue();
            assertThatThrownBy(() -> StoreServer.start(home.resolve("other.db"), port))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("port " + port + " of 127.0.0.1 is in use");
        }
    }
}
