package cn.biaogan.platform.inbox;

import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.relay.OutboxRelay;
import cn.biaogan.platform.relay.RelayConfiguration;
import cn.biaogan.platform.store.StoreConfiguration;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** The inbox of a service: every {@link EventSubscription} bean gets its consumer. */
@AutoConfiguration(after = {StoreConfiguration.class, RelayConfiguration.class})
@ConditionalOnProperty(name = "biaogan.store.enabled", matchIfMissing = true)
@EnableConfigurationProperties(InboxSettings.class)
public class InboxConfiguration {

    @Bean
    Cursors inboxCursors(MongoDatabase database) {
        return new Cursors(database);
    }

    @Bean
    DeadLetters deadLetters(MongoDatabase database) {
        return new DeadLetters(database);
    }

    @Bean
    LetterCounts letterCounts(DeadLetters letters) {
        return new LetterCounts(letters);
    }

    @Bean
    Applier applier(
            InboxSettings settings,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator,
            @Value("${biaogan.service}") String service) {
        return new Applier(settings.retryAfter(), tracer.getIfAvailable(), propagator.getIfAvailable(), service);
    }

    @Bean
    LetterDesk letterDesk(
            ObjectProvider<EventSubscription> subscriptions,
            DeadLetters letters,
            Cursors cursors,
            Applier applier,
            KafkaTemplate<String, byte[]> eventTemplate,
            InboxSettings settings,
            @Value("${biaogan.service}") String service) {
        var byName = new LinkedHashMap<String, EventSubscription>();
        subscriptions.forEach(s -> {
            if (byName.put(s.name(), s) != null) {
                throw new IllegalStateException("two subscriptions named " + s.name());
            }
        });
        return new LetterDesk(
                byName, letters, cursors, applier, new DeadLetterTopic(eventTemplate, service), settings.earlyTries());
    }

    @Bean
    ReaderLetters readerLetters(ObjectProvider<FactReader> readers, DeadLetters letters, Clock clock) {
        return new ReaderLetters(
                readers.stream().collect(Collectors.toMap(FactReader::name, Function.identity())), letters, clock);
    }

    @Bean
    DeadLetterController deadLetterController(
            DeadLetters letters, LetterDesk desk, ReaderLetters readers, AuditChain audit, Clock clock) {
        return new DeadLetterController(letters, desk, readers, audit, clock);
    }

    @Bean
    InboxContainers inboxContainers(
            KafkaProperties kafka,
            InboxSettings settings,
            ObjectProvider<EventSubscription> subscriptions,
            OutboxRelay relay,
            Cursors cursors,
            DeadLetters letters,
            LetterCounts counts,
            LetterDesk desk,
            Applier applier,
            Clock clock,
            MeterRegistry meters,
            @Value("${biaogan.service}") String service) {
        var inboxes = new LinkedHashMap<EventSubscription, Inbox>();
        subscriptions.forEach(s -> inboxes.put(
                s,
                new Inbox(
                        s,
                        cursors,
                        desk,
                        applier,
                        clock,
                        meters.counter("biaogan.inbox.holes", "subscription", s.name()))));
        var watched = new InboxContainers.Watched(
                kafka.buildAdminProperties(), () -> topics(relay, inboxes.keySet(), settings.partitions()), () -> {
                    counts.look();
                    letters.heldKeys().forEach(desk::release);
                });
        return new InboxContainers(watched, consumers(kafka), inboxes, service, settings.outagePause());
    }

    private static Topics topics(OutboxRelay relay, Iterable<EventSubscription> read, int partitions) {
        var names = new LinkedHashSet<>(relay.topics());
        read.forEach(s -> names.add(s.topic()));
        return new Topics(names, partitions);
    }

    private static DefaultKafkaConsumerFactory<String, byte[]> consumers(KafkaProperties kafka) {
        var settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        // what comes is told at once; only an idle reader asks less often
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 1500);
        // a killed instance frees its partitions soon
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1500);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10000);
        return new DefaultKafkaConsumerFactory<>(settings);
    }

    @Bean
    MeterBinder inboxMeters(
            LetterCounts counts, InboxContainers containers, ObjectProvider<EventSubscription> subscriptions) {
        return (MeterRegistry registry) -> {
            for (var state : LetterCounts.STATES) {
                Gauge.builder("biaogan.deadletters", counts, c -> c.of(state))
                        .description("Messages that wait for an operator or behind one that does")
                        .tag("state", state.name())
                        .register(registry);
            }
            subscriptions.forEach(s -> {
                Gauge.builder("biaogan.inbox.lag", containers, c -> c.lag(s))
                        .description("Messages the subscription has not finished")
                        .tag("subscription", s.name())
                        .register(registry);
                Gauge.builder("biaogan.inbox.consumes", containers, c -> c.consumes(s))
                        .description("1 while the subscription's consumer runs")
                        .tag("subscription", s.name())
                        .register(registry);
            });
        };
    }
}
