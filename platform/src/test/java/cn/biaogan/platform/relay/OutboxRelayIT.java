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
import cn.biaogan.platform.testing.Topics;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

class OutboxRelayIT {

    private static final TenantId TENANT = new TenantId("330000");
    private static final int BOUND = 50;

    record Count(long value, long times) {}

    private final String topic = "test.relay." + UUID.randomUUID();
    private final MongoDatabase database = Infrastructure.freshDatabase();
    private final List<AuditEntry> audited = new CopyOnWriteArrayList<>();
    private final AuditChain audit = audited::addAll;
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
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrap,
                "max.block.ms", 500,
                "request.timeout.ms", 500,
                "delivery.timeout.ms", 1000,
                "linger.ms", 1);
        var factory = new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
        producers.add(factory);
        var relay = new OutboxRelay(
                database,
                new EventPublisher(new KafkaTemplate<>(factory), "test"),
                audit,
                new RelaySettings(bound, Duration.ofMillis(100), Duration.ZERO, 100),
                Clock.systemUTC());
        relays.add(relay);
        return relay;
    }

    private Aggregates<Count, Count> counts(OutboxRelay relay) {
        return new MongoAggregateStore(database, relay, Clock.systemUTC(), () -> "")
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

    @Test
    void takesWritesWhileTheBrokerIsAwayUpToTheBoundAndDeliversThemLater() {
        var cutOff = relay("127.0.0.1:1", BOUND);
        var counts = counts(cutOff);
        cutOff.start();

        for (int i = 0; i < BOUND; i++) {
            count(counts, "d" + i);
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
