package cn.biaogan.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.audit.AuditEntry;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.MongoAggregateStore;
import cn.biaogan.platform.store.OutboxFull;
import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.platform.testing.Infrastructure;
import cn.biaogan.platform.testing.TestKeys;
import cn.biaogan.platform.testing.Topics;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

class OutboxRelayIT {

    private static final TenantId TENANT = new TenantId("330000");
    private static final int BOUND = 50;

    record Count(long value, long times) {}

    private final String topic = "test.relay." + UUID.randomUUID();
    private final MongoDatabase database = Infrastructure.freshDatabase();
    private final List<AuditEntry> audited = new CopyOnWriteArrayList<>();
    private AuditChain audit = audited::addAll;
    private final List<OutboxRelay> relays = new ArrayList<>();
    private final List<DefaultKafkaProducerFactory<?, ?>> producers = new ArrayList<>();

    @AfterEach
    void stop() {
        relays.forEach(OutboxRelay::stop);
        producers.forEach(DefaultKafkaProducerFactory::destroy);
    }

    private OutboxRelay relay(String bootstrap) {
        return relay(bootstrap, 1000);
    }

    private OutboxRelay relay(String bootstrap, int bound) {
        return relay(
                new KafkaTemplate<>(producers(bootstrap)),
                new RelaySettings(bound, Duration.ofMillis(100), Duration.ZERO, 100));
    }

    private OutboxRelay relay(RelaySettings settings) {
        return relay(new KafkaTemplate<>(producers(Infrastructure.kafkaBootstrap())), settings);
    }

    private OutboxRelay relay(KafkaTemplate<String, byte[]> kafka, RelaySettings settings) {
        var relay = new OutboxRelay(
                database,
                new EventPublisher(kafka, "test"),
                audit,
                settings,
                Clock.systemUTC(),
                new KnownTopics(Map.of("bootstrap.servers", Infrastructure.kafkaBootstrap())));
        relays.add(relay);
        return relay;
    }

    private DefaultKafkaProducerFactory<String, byte[]> producers(String bootstrap) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrap,
                "max.block.ms", 500,
                "request.timeout.ms", 500,
                "delivery.timeout.ms", 1000,
                "max.request.size", 20_000,
                "linger.ms", 1);
        var factory = new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
        producers.add(factory);
        return factory;
    }

    private MongoCollection<Document> stored() {
        return database.getCollection("counts");
    }

    private Aggregates<Count, Count> counts(OutboxRelay relay) {
        return new MongoAggregateStore(database, TestKeys.secrecy(database), relay, Clock.systemUTC(), () -> "")
                .open(new AggregateDefinition<>(
                        "counts",
                        topic,
                        Count.class,
                        List.of(),
                        c -> Map.of(),
                        c -> new OutgoingEvent("cn.biaogan.test.counted.v1", c)));
    }

    private static void count(Aggregates<Count, Count> counts, String id) {
        var act = new Act("count", new Actor("u", TENANT, "o", Set.of(), ""), null, null, null);
        counts.change(TENANT, id, act, found -> {
            var next = new Count(found.map(Count::value).orElse(0L) + 1, 0);
            return Decision.of(next, next);
        });
    }

    private List<String> delivered() {
        Topics.create(topic);
        var seen = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Infrastructure.kafkaBootstrap(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    String sequence = new String(
                            record.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8);
                    seen.add(record.key() + "#" + sequence);
                }
            }
        }
        return seen;
    }

    private List<String> deliveredOf(String id) {
        return delivered().stream().filter(e -> e.startsWith(id + "#")).toList();
    }

    private void awaitEmptyOutbox() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> database.getCollection("counts").countDocuments(Filters.exists("outboxPending")) == 0);
    }

    @Test
    void publishesTheEventsOfAnAggregateInOrderAndEmptiesTheOutbox() {
        Topics.create(topic);
        var relay = relay(Infrastructure.kafkaBootstrap());
        var counts = counts(relay);
        relay.start();

        for (int i = 0; i < 20; i++) {
            count(counts, "a");
            count(counts, "b");
        }
        awaitEmptyOutbox();

        var expected = new ArrayList<String>();
        for (int i = 1; i <= 20; i++) {
            expected.add("a#" + i);
        }
        assertThat(deliveredOf("a")).isEqualTo(expected);
        assertThat(audited).hasSize(40);
    }

    @Test
    void sweepsWhatACrashLeftBetweenWriteAndRelay() {
        Topics.create(topic);
        var crashed = relay(Infrastructure.kafkaBootstrap());
        var counts = counts(crashed); // never started: as if killed after the write
        count(counts, "a");
        count(counts, "a");

        var restarted = relay(Infrastructure.kafkaBootstrap());
        counts(restarted);
        restarted.start();

        awaitEmptyOutbox();
        assertThat(deliveredOf("a")).containsExactly("a#1", "a#2");
    }

    @Test
    void twoRelaysMayRepeatButNeverReorderOrLose() {
        Topics.create(topic);
        var first = relay(Infrastructure.kafkaBootstrap());
        var second = relay(Infrastructure.kafkaBootstrap());
        var counts = counts(first);
        counts(second);
        first.start();
        second.start();

        for (int i = 0; i < 60; i++) {
            count(counts, "a");
        }
        awaitEmptyOutbox();

        long last = 0;
        for (String event : deliveredOf("a")) {
            long sequence = Long.parseLong(event.substring(2));
            assertThat(sequence).as("after %s", last).isLessThanOrEqualTo(last + 1);
            last = Math.max(last, sequence);
        }
        assertThat(last).isEqualTo(60);
    }

    /** Dated in the future, so that only a sweep of everything finds it. */
    private void leaveBehind(String id) {
        stored().insertOne(new Document("_id", TENANT.value() + "/" + id)
                .append("tenant", TENANT.value())
                .append("id", id)
                .append("version", 1L)
                .append("outbox", List.of())
                .append("audit", List.of())
                .append("outboxPending", Long.MAX_VALUE / 2));
    }

    @Test
    void publishesRightAfterTheWriteWithoutWaitingForASweep() {
        Topics.create(topic);
        var relay = relay(new RelaySettings(1000, Duration.ofSeconds(1), Duration.ofHours(1), 100));
        var counts = counts(relay);
        leaveBehind("first");
        relay.start();
        awaitEmptyOutbox(); // the first sweep, of everything, is over

        count(counts, "a");

        await().atMost(Duration.ofSeconds(10))
                .until(() -> stored().countDocuments(Filters.exists("outboxPending")) == 0);
        assertThat(deliveredOf("a")).containsExactly("a#1");
    }

    @Test
    void whatAClockThatWasSetBackDatedInTheFutureIsSweptNowAndThen() {
        var relay = relay(new RelaySettings(1000, Duration.ofMillis(20), Duration.ofHours(1), 100));
        counts(relay);
        leaveBehind("first");
        relay.start();
        awaitEmptyOutbox();

        leaveBehind("second");

        awaitEmptyOutbox();
    }

    @Test
    void takesTheMarkOffDocumentsInWhichNothingWaits() {
        var relay = relay(new RelaySettings(1000, Duration.ofMillis(100), Duration.ofHours(1), 2));
        counts(relay);
        for (int i = 0; i < 5; i++) {
            leaveBehind("empty" + i);
        }
        relay.start();

        awaitEmptyOutbox();
        await().until(() -> relay.depth() == 0);
    }

    @Test
    void whatItHasNoRoomToNoteIsLeftToTheSweep() {
        var relay = relay(new RelaySettings(2, Duration.ofMillis(100), Duration.ZERO, 100));
        counts(relay);
        for (int i = 0; i < 5; i++) {
            leaveBehind("x" + i);
            relay.written("counts", TENANT.value() + "/x" + i);
        }
        relay.start();

        awaitEmptyOutbox();
    }

    @Test
    void anEventThatCanNeverBeSentHoldsUpNoOtherDocument() {
        Topics.create(topic);
        var relay = relay(new RelaySettings(1000, Duration.ofMillis(50), Duration.ZERO, 2));
        var counts = counts(relay);
        count(counts, "big");
        stored().updateOne(Filters.eq("id", "big"), Updates.set("outbox.0.data", "\"" + "x".repeat(30_000) + "\""));
        count(counts, "big");
        for (int i = 0; i < 5; i++) {
            count(counts, "small" + i);
        }
        relay.start();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> stored().countDocuments(Filters.exists("outboxPending")) == 1);
        await().until(() -> relay.parked() == 1);
        assertThat(delivered()).hasSize(5).noneMatch(event -> event.startsWith("big#"));
        assertThat(stored().find(Filters.eq("id", "big")).first().getList("outbox", Document.class))
                .hasSize(2);
        assertThat(audited).hasSize(7);
    }

    @Test
    void anEntryThatTheAuditRefusesHoldsUpNoOther() {
        Topics.create(topic);
        audit = entries -> {
            if (entries.stream().anyMatch(e -> e.source().contains("/bad#"))) {
                throw new IllegalStateException("refused");
            }
            audited.addAll(entries);
        };
        var relay = relay(Infrastructure.kafkaBootstrap());
        var counts = counts(relay);
        count(counts, "bad");
        count(counts, "good");
        relay.start();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> stored().countDocuments(Filters.exists("outboxPending")) == 1);
        await().until(() -> stored().find(Filters.eq("id", "bad"))
                .first()
                .getList("outbox", Document.class)
                .isEmpty());
        assertThat(stored().find(Filters.eq("id", "bad")).first().getList("audit", Document.class))
                .hasSize(1);
        assertThat(audited).extracting(AuditEntry::source).containsExactly("counts/330000/good#1");
        assertThat(delivered()).containsExactlyInAnyOrder("bad#1", "good#1");
    }

    @Test
    void anUnknownCollectionHoldsUpNoOther() {
        Topics.create(topic);
        var relay = relay(new RelaySettings(1000, Duration.ofSeconds(1), Duration.ofHours(1), 100));
        var counts = counts(relay);
        leaveBehind("first");
        relay.start();
        awaitEmptyOutbox();

        relay.written("gone", "330000/x");
        count(counts, "a");

        awaitEmptyOutbox();
        assertThat(deliveredOf("a")).containsExactly("a#1");
    }

    @Test
    void sendsNothingToATopicThatIsNotThereYet() {
        var relay = relay(Infrastructure.kafkaBootstrap());
        var counts = counts(relay);
        count(counts, "a");
        relay.start();

        await().until(() -> audited.size() == 1);
        assertThat(new KnownTopics(Map.of("bootstrap.servers", Infrastructure.kafkaBootstrap())).test(topic))
                .isFalse();
        assertThat(relay.depth()).isEqualTo(1);

        Topics.create(topic);
        awaitEmptyOutbox();
        assertThat(deliveredOf("a")).containsExactly("a#1");
    }

    @Test
    void whatTheAuditHasIsNotAppendedAgainWhileNothingCanBeSent() {
        int documents = 600; // more than two portions
        var relay = relay(new RelaySettings(documents + 1, Duration.ofMillis(100), Duration.ZERO, documents));
        var counts = counts(relay);
        for (int i = 0; i < documents; i++) {
            count(counts, "d" + i);
        }

        relay.start(); // the topic is not there

        await().atMost(Duration.ofSeconds(20)).until(() -> stored().countDocuments(Filters.exists("audit.0")) == 0);
        assertThat(audited).hasSize(documents);
        assertThat(stored().countDocuments(Filters.exists("outbox.0"))).isEqualTo(documents);
    }

    @Test
    void aRelayThatWasPausedBetweenSendingAndNotingItMayRepeatAndNoMore() throws Exception {
        Topics.create(topic);
        var paused = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var kafka = new KafkaTemplate<String, byte[]>(producers(Infrastructure.kafkaBootstrap())) {
            @Override
            public CompletableFuture<SendResult<String, byte[]>> send(ProducerRecord<String, byte[]> record) {
                var sent = super.send(record);
                paused.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return sent;
            }
        };
        var sleeper = relay(kafka, new RelaySettings(1000, Duration.ofMillis(100), Duration.ZERO, 100));
        var counts = counts(sleeper);
        count(counts, "a");
        count(counts, "a");
        sleeper.start();
        paused.await();

        var other = relay(Infrastructure.kafkaBootstrap());
        var here = counts(other);
        other.start();
        awaitEmptyOutbox();
        count(here, "a");
        awaitEmptyOutbox();
        goOn.countDown();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(deliveredOf("a")).containsExactly("a#1", "a#1", "a#2", "a#3", "a#2"));
        assertThat(stored().countDocuments(Filters.exists("outboxPending"))).isZero();
    }

    @Test
    void takesWritesWhileTheBrokerIsAwayUpToTheBoundAndDeliversThemLater() {
        Topics.create(topic);
        var cutOff = relay("127.0.0.1:1", BOUND);
        var counts = counts(cutOff);
        cutOff.start();

        for (int i = 0; i < BOUND; i++) {
            String id = "d" + i;
            await().ignoreException(OutboxFull.class)
                    .untilAsserted(() -> count(counts, id)); // counted twice for a moment
        }
        assertThatThrownBy(() -> count(counts, "one-too-many")).isInstanceOf(OutboxFull.class);
        assertThat(counts.find(TENANT, "one-too-many")).isEmpty();
        await().atMost(Duration.ofSeconds(10)).until(() -> audited.size() == BOUND);
        cutOff.stop();

        Topics.create(topic);
        var back = relay(Infrastructure.kafkaBootstrap());
        counts(back);
        back.start();
        awaitEmptyOutbox();
        assertThat(delivered()).hasSize(BOUND).doesNotHaveDuplicates();
        assertThat(back.depth()).isZero();
    }
}
