package cn.biaogan.monitoring.counting;

import cn.biaogan.monitoring.fact.Stage;
import cn.biaogan.monitoring.letter.LetterCollector;
import cn.biaogan.platform.observability.ConsumerLag;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the counting together; it has clients of its own, since Kafka Streams reads past the inbox. */
@Configuration(proxyBeanMethods = false)
class CountingWiring {

    /** As large as a message and what is said of it. */
    private static final String LARGEST_LETTER = "5242880";

    @Bean
    CountingStreams countingStreams(
            CountingSettings settings,
            MeterRegistry meters,
            LetterCollector letters,
            @Value("${spring.kafka.bootstrap-servers}") String broker) {
        var counted = CountingMeters.in(meters);
        return new CountingStreams(
                () -> {
                    new CountingTopics(settings, broker).run();
                    letters.start();
                },
                () -> new KafkaStreams(CountingTopology.of(settings.topics(), counted), config(settings, broker)),
                lag(settings, broker));
    }

    private static ConsumerLag lag(CountingSettings settings, String broker) {
        var application = CountingSettings.APPLICATION; // the name of its group of consumers too
        return new ConsumerLag(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                Map.of(application, new ConsumerLag.Reader(application, settings.topics())),
                "monitoring");
    }

    private static Properties config(CountingSettings settings, String broker) {
        var config = new HashMap<String, Object>();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, CountingSettings.APPLICATION);
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        config.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, settings.commitEvery().toMillis());
        config.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        config.put(StreamsConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        config.put(StreamsConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        // a killed instance frees its partitions soon
        config.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 6000);
        config.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 1500);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_LETTER);
        var properties = new Properties();
        properties.putAll(config);
        return properties;
    }

    @Bean
    MeterBinder countingGauges(CountingStreams counting) {
        return (MeterRegistry registry) -> {
            for (Stage stage : Stage.values()) {
                Gauge.builder("biaogan.monitoring.count", counting, c -> total(c, stage))
                        .description("How often the stage was reached, over all cycles")
                        .tag("stage", stage.wireName())
                        .register(registry);
            }
            Gauge.builder("biaogan.monitoring.lag", counting, CountingStreams::lag)
                    .description("Messages that are not counted yet")
                    .baseUnit("messages")
                    .register(registry);
        };
    }

    private static double total(CountingStreams counting, Stage stage) {
        try {
            return counting.all().entrySet().stream()
                    .filter(e -> e.getKey().stage() == stage)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        } catch (CatchingUp notNow) {
            return Double.NaN;
        }
    }
}
