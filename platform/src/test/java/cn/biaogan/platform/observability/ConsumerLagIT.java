package cn.biaogan.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.platform.observability.ConsumerLag.Reader;
import cn.biaogan.platform.testing.Infrastructure;
import cn.biaogan.platform.testing.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsumerLagIT {

    private final String topic = "test.lag." + UUID.randomUUID();
    private final String group = "test-lag-" + UUID.randomUUID();
    private final Map<String, Object> client = Map.of("bootstrap.servers", Infrastructure.kafkaBootstrap());
    private final ConsumerLag lag = new ConsumerLag(client, Map.of("words", new Reader(group, List.of(topic))), "test");

    @BeforeEach
    void begin() {
        Topics.create(topic);
        lag.start();
    }

    @AfterEach
    void end() {
        lag.stop();
    }

    @Test
    void countsWhatWasFetchedButNotFinished() throws Exception {
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 7; i++) {
                producer.send(new ProducerRecord<>(topic, "k" + i, "word")).get();
            }
        }
        awaitLag(7);

        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                Infrastructure.kafkaBootstrap(),
                "group.id",
                group,
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                "false");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            int fetched = 0;
            while (fetched < 7) {
                fetched += consumer.poll(Duration.ofMillis(200)).count();
            }
            awaitLag(7);
            consumer.commitSync();
        }
        awaitLag(0);
    }

    @Test
    void saysNothingBeforeItKnows() {
        assertThat(lag.of("somebody else")).isNaN();
    }

    private void awaitLag(double expected) {
        await().atMost(Duration.ofSeconds(30)).until(() -> lag.of("words") == expected);
    }
}
