package cn.biaogan.bench;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.relay.EventPublisher;
import cn.biaogan.platform.relay.OutboxRelay;
import cn.biaogan.platform.relay.RelaySettings;
import cn.biaogan.platform.secrecy.Algorithm;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.MongoAggregateStore;
import cn.biaogan.platform.store.OutgoingEvent;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Two questions: what does the outbox add to a write, and how fast does the relay drain a full outbox against Kafka's
 * own producer performance tool with the same messages.
 */
final class OutboxBench {

    private static final TenantId TENANT = new TenantId("330000");
    private static final int DOCUMENTS = 4000;
    private static final int WARM_UP = 2000;
    private static final int ROUNDS = 8000;
    private static final int BACKLOG = 20_000;
    private static final String PAYLOAD = "工业计量标杆示范活动自我检查表，证明材料与典型做法。".repeat(12);

    record Thing(long value, String text) {}

    private final MongoDatabase database;
    private final String bootstrap;
    private final PrintStream out;

    OutboxBench(MongoDatabase database, String bootstrap, PrintStream out) {
        this.database = database;
        this.bootstrap = bootstrap;
        this.out = out;
    }

    /** @param peer runs Kafka's producer performance tool with so many messages of a size; gives records a second */
    Map<String, Object> run(PerformanceTool peer) throws Exception {
        var results = new LinkedHashMap<String, Object>();
        writes(results);
        drain(results, peer);
        return results;
    }

    static Map<String, Object> against(String mongoUri, String bootstrap, PrintStream out, PerformanceTool peer)
            throws Exception {
        try (MongoClient client = MongoClients.create(mongoUri)) {
            MongoDatabase database =
                    client.getDatabase("bench_" + UUID.randomUUID().toString().substring(0, 8));
            try {
                return new OutboxBench(database, bootstrap, out).run(peer);
            } finally {
                database.drop();
            }
        }
    }

    private static Act act() {
        return new Act("bench.write", new Actor("bench", TENANT, "bench", Set.of(), ""), null, null, null);
    }

    private Aggregates<Thing, Thing> things(String name, String topic, OutboxRelay relay) {
        return new MongoAggregateStore(
                        database, SecrecyBench.seals(database, Algorithm.AES), relay, Clock.systemUTC(), () -> "")
                .open(new AggregateDefinition<>(
                        name,
                        topic,
                        Thing.class,
                        List.of(),
                        t -> Map.of(),
                        t -> new OutgoingEvent("cn.biaogan.bench.changed.v1", t)));
    }

    private static void write(Aggregates<Thing, Thing> things, String id) {
        things.change(TENANT, id, act(), found -> {
            var next = new Thing(found.map(Thing::value).orElse(0L) + 1, PAYLOAD);
            return Decision.of(next, next);
        });
    }

    /** The plain update of the same document: read, change, write back guarded by the version. */
    private static void plain(MongoCollection<Document> collection, String id) {
        Document found = collection
                .find(Filters.eq("_id", TENANT + "/" + id))
                .projection(PLAIN)
                .first();
        if (found == null) {
            throw new IllegalStateException("no document " + id);
        }
        long version = found.get("version", Number.class).longValue();
        long value =
                found.get("state", Document.class).get("value", Number.class).longValue();
        collection.updateOne(
                Filters.and(Filters.eq("_id", TENANT + "/" + id), Filters.eq("version", version)),
                new Document(
                        "$set",
                        new Document("version", version + 1)
                                .append("state", new Document("value", value + 1).append("text", PAYLOAD))));
    }

    private static final Document PLAIN = new Document("version", 1).append("state", 1);

    private void writes(Map<String, Object> results) throws InterruptedException {
        out.println("writes: " + ROUNDS + " of each kind, alternating, after " + WARM_UP + " to warm up");
        var idle = relay("none", 1);
        var things = things("written", "bench.none", idle);
        MongoCollection<Document> collection = database.getCollection("written");
        for (int i = 0; i < DOCUMENTS; i++) {
            write(things, "d" + i);
        }
        var outbox = new Percentiles(ROUNDS);
        var plain = new Percentiles(ROUNDS);
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            String id = "d" + i % DOCUMENTS;
            long start = System.nanoTime();
            plain(collection, id);
            long middle = System.nanoTime();
            write(things, id);
            long end = System.nanoTime();
            if (i >= WARM_UP) {
                plain.add(middle - start);
                outbox.add(end - middle);
            }
        }
        put(results, "write.plain.p50.ms", plain.millis(0.5));
        put(results, "write.outbox.p50.ms", outbox.millis(0.5));
        put(results, "write.plain.p99.ms", plain.millis(0.99));
        put(results, "write.outbox.p99.ms", outbox.millis(0.99));
        put(results, "write.p50.ratio", outbox.millis(0.5) / plain.millis(0.5));
        put(results, "write.p99.ratio", outbox.millis(0.99) / plain.millis(0.99));
    }

    private OutboxRelay relay(String name, int batch) {
        var settings = new RelaySettings(BACKLOG * 10, Duration.ofSeconds(1), Duration.ZERO, batch);
        Map<String, Object> producer = Map.of(
                "bootstrap.servers",
                bootstrap,
                "acks",
                "all",
                "linger.ms",
                1,
                "batch.size",
                256 * 1024,
                "compression.type",
                "lz4");
        var factory = new DefaultKafkaProducerFactory<>(producer, new StringSerializer(), new ByteArraySerializer());
        return new OutboxRelay(
                database,
                new EventPublisher(new KafkaTemplate<>(factory), name),
                entries -> {},
                settings,
                Clock.systemUTC());
    }

    private void drain(Map<String, Object> results, PerformanceTool peer) throws Exception {
        String topic = "bench." + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
        }
        out.println("drain: filling an outbox of " + BACKLOG + " documents");
        var relay = relay("bench", 1000);
        var things = things("drained", topic, relay);
        for (int i = 0; i < BACKLOG; i++) {
            write(things, "d" + i);
        }
        MongoCollection<Document> collection = database.getCollection("drained");
        long start = System.nanoTime();
        relay.start();
        while (relay.depth() > 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (collection.countDocuments(Filters.exists("outboxPending")) > 0) {
            throw new IllegalStateException("the outbox is not empty");
        }
        relay.stop();
        double relayed = BACKLOG / seconds;
        put(results, "drain.relay.perSecond", relayed);
        String message = "{\"value\":1,\"text\":\"" + PAYLOAD + "\"}";
        double tool = peer.recordsPerSecond(bootstrap, topic, BACKLOG, message);
        put(results, "drain.tool.perSecond", tool);
        put(results, "drain.ratio", relayed / tool);
    }

    private void put(Map<String, Object> results, String name, double value) {
        results.put(name, Math.round(value * 1000) / 1000.0);
        out.printf("  %-26s %12.3f%n", name, value);
    }
}
