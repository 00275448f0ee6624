package cn.biaogan.platform.store;

import cn.biaogan.platform.secrecy.Secrecy;
import com.mongodb.client.MongoDatabase;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The store of a service; switched off with {@code biaogan.store.enabled=false}. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@ConditionalOnProperty(name = "biaogan.store.enabled", matchIfMissing = true)
public class StoreConfiguration {

    /** The service's own database, for all of the platform and the service's own collections. */
    @Bean
    MongoDatabase database(MongoDatabaseFactory databases) {
        return Durability.of(databases.getMongoDatabase());
    }

    @Bean
    MongoAggregateStore aggregateStore(
            MongoDatabase database, Secrecy secrecy, Outbox outbox, Clock clock, ObjectProvider<Tracer> tracer) {
        return new MongoAggregateStore(database, secrecy, outbox, clock, () -> traceparent(tracer.getIfAvailable()));
    }

    /** @param every how soon a renewed key is noticed */
    @Bean
    ResealingThread resealing(MongoAggregateStore store, @Value("${biaogan.secrecy.reseal-every:10s}") Duration every) {
        return new ResealingThread(store, every);
    }

    private static String traceparent(@org.jspecify.annotations.Nullable Tracer tracer) {
        Span span = tracer == null ? null : tracer.currentSpan();
        if (span == null || span.context().traceId().isEmpty()) {
            return "";
        }
        boolean sampled = Boolean.TRUE.equals(span.context().sampled());
        return "00-" + span.context().traceId() + "-" + span.context().spanId() + (sampled ? "-01" : "-00");
    }
}
