package cn.biaogan.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.embedded.process.StartFailed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    private static final String TOPIC = "biaogan.application.v1";

    @TempDir
    Path home;

    private final int port = FreePorts.within(28000, 28900);

    @Test
    void keepsWhatItAcknowledgedThroughAKillAndAnOrderlyStop() throws Exception {
        var broker = KafkaBroker.start(home, port);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
        }
        send(broker, "before the kill");
        broker.kill();

        broker = KafkaBroker.start(home, port);
        send(broker, "after the kill");
        broker.stop();

        broker = KafkaBroker.start(home, port);
        try {
            assertThat(read(broker, 2)).containsExactlyInAnyOrder("before the kill", "after the kill");
        } finally {
            broker.stop();
        }
    }

    @Test
    void servesTransactionsButMakesNoTopicByItself() throws Exception {
        var broker = KafkaBroker.start(home, port);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()));
                var producer = new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                broker.bootstrap(),
                                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                                "monitoring",
                                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                                10_000),
                        new StringSerializer(),
                        new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
            producer.initTransactions();
            producer.beginTransaction();
            var sent = producer.send(new ProducerRecord<>(TOPIC, "a", "counted"));
            producer.commitTransaction();
            assertThat(sent.get().hasOffset()).isTrue();
            assertThat(read(broker, 1)).containsExactly("counted");
            assertThat(admin.listTopics().names().get()).containsExactly(TOPIC);
            assertThatThrownBy(() -> admin.describeTopics(List.of("mistyped"))
                            .allTopicNames()
                            .get())
                    .isInstanceOf(ExecutionException.class);
        } finally {
            broker.stop();
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var other = new java.net.ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> KafkaBroker.start(home, other.getLocalPort()))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("in use");
        }
    }

    private static void send(KafkaBroker broker, String value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrap(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get();
        }
    }

    private static List<String> read(KafkaBroker broker, int expected) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        broker.bootstrap(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "reader",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            var values = new ArrayList<String>();
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (values.size() < expected && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
