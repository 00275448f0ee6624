package cn.biaogan.platform.relay;

import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.store.StoreConfiguration;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** The relay of a service. */
@AutoConfiguration(before = {KafkaAutoConfiguration.class, StoreConfiguration.class})
@ConditionalOnProperty(name = "biaogan.store.enabled", matchIfMissing = true)
@EnableConfigurationProperties({RelaySettings.class, KafkaProperties.class})
public class RelayConfiguration {

    /** Idempotent, acknowledged by all replicas; gives up on a record soon, since the outbox keeps it. */
    @Bean
    DefaultKafkaProducerFactory<String, byte[]> eventProducers(KafkaProperties kafka) {
        var settings = kafka.buildProducerProperties();
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 5 * 1024 * 1024); // a dead letter is larger than its event
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 5000);
        return new DefaultKafkaProducerFactory<>(settings);
    }

    @Bean
    KafkaTemplate<String, byte[]> eventTemplate(DefaultKafkaProducerFactory<String, byte[]> eventProducers) {
        return new KafkaTemplate<>(eventProducers);
    }

    @Bean
    OutboxRelay outboxRelay(
            MongoDatabase database,
            KafkaTemplate<String, byte[]> eventTemplate,
            KafkaProperties kafka,
            AuditChain audit,
            RelaySettings settings,
            Clock clock,
            @Value("${biaogan.service}") String service) {
        return new OutboxRelay(
                database,
                new EventPublisher(eventTemplate, service),
                audit,
                settings,
                clock,
                new KnownTopics(kafka.buildAdminProperties()));
    }

    @Bean
    MeterBinder outboxMeters(OutboxRelay relay) {
        return (MeterRegistry registry) -> {
            Gauge.builder("biaogan.outbox.depth", relay, OutboxRelay::depth)
                    .description("Documents whose events or audit entries wait")
                    .baseUnit("documents")
                    .register(registry);
            Gauge.builder("biaogan.outbox.parked", relay, OutboxRelay::parked)
                    .description("Documents with an event that can never be sent: an operator has to look")
                    .baseUnit("documents")
                    .register(registry);
            Gauge.builder("biaogan.outbox.age", relay, r -> r.age().toMillis() / 1000.0)
                    .description("How long the oldest of them has waited")
                    .baseUnit("seconds")
                    .register(registry);
        };
    }
}
