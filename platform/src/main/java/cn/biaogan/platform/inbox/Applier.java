package cn.biaogan.platform.inbox;

import cn.biaogan.platform.observability.LogContext;
import cn.biaogan.platform.store.OutboxFull;
import cn.biaogan.platform.store.StoreOutage;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Hands one fact to its handler, a bounded number of times, inside the trace it came with. */
final class Applier {

    private static final Logger LOG = LoggerFactory.getLogger(Applier.class);
    private static final JsonMapper TOLERANT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<Duration> retryAfter;
    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;
    private final String service;

    Applier(List<Duration> retryAfter, @Nullable Tracer tracer, @Nullable Propagator propagator, String service) {
        this.service = service;
        this.retryAfter = retryAfter;
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /**
     * Tries, and tries again after each of the pauses.
     *
     * @throws RuntimeException when the store or the broker is away: nothing is decided, try the batch again
     */
    Outcome apply(EventSubscription subscription, Fact fact) {
        return apply(subscription, fact, retryAfter);
    }

    /** Tries once. Otherwise as {@link #apply(EventSubscription, Fact)}. */
    Outcome applyOnce(EventSubscription subscription, Fact fact) {
        return apply(subscription, fact, List.of());
    }

    /** What the log lines of this thread speak of meanwhile. */
    LogContext about(Fact fact) {
        return LogContext.of(service, fact.tenant(), fact.correlation());
    }

    /** The same, before it is known which message it is. */
    LogContext about() {
        return LogContext.of(service);
    }

    private Outcome apply(EventSubscription subscription, Fact fact, List<Duration> pauses) {
        try (var about = about(fact)) {
            return attempt(subscription, fact, pauses);
        }
    }

    private Outcome attempt(EventSubscription subscription, Fact fact, List<Duration> pauses) {
        var route = subscription.routes().get(fact.type());
        if (route == null) {
            return new Outcome.Applied();
        }
        for (int attempt = 0; ; attempt++) {
            try {
                inTrace(subscription, fact, () -> handle(subscription.name(), route, fact));
                LOG.info("{} heard {} {} of {}", subscription.name(), fact.type(), fact.sequence(), fact.key());
                return new Outcome.Applied();
            } catch (RuntimeException failed) {
                if (isOutage(failed)) {
                    throw failed;
                }
                if (attempt >= pauses.size()) {
                    return failure(subscription, fact, failed);
                }
                pause(pauses.get(attempt), failed);
            }
        }
    }

    private static Outcome failure(EventSubscription subscription, Fact fact, RuntimeException failed) {
        if (failed instanceof NotYet early) {
            return new Outcome.Early(String.valueOf(early.getMessage()));
        }
        LOG.error("{} cannot apply {} {} of {}", subscription.name(), fact.type(), fact.sequence(), fact.key(), failed);
        return new Outcome.Refused(failed.getClass().getSimpleName() + ": " + failed.getMessage());
    }

    private static <T> void handle(String subscription, EventSubscription.Route<T> route, Fact fact) {
        try {
            route.handler().accept(fact.with(subscription, TOLERANT.readValue(fact.data(), route.data())));
        } catch (StackOverflowError | LinkageError | AssertionError broken) {
            // of this fact alone: thrown on, it would end the consumer and hold up everybody
            throw new IllegalStateException(broken.toString(), broken);
        }
    }

    private void inTrace(EventSubscription subscription, Fact fact, Runnable work) {
        if (tracer == null || propagator == null || fact.trace().isEmpty()) {
            work.run();
            return;
        }
        Span span = propagator
                .extract(Map.of("traceparent", fact.trace()), Map::get)
                .name("consume " + fact.type())
                .tag("subscription", subscription.name())
                .start();
        try (var scope = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException failed) {
            span.error(failed);
            throw failed;
        } finally {
            span.end();
        }
    }

    /** Away, not wrong: waiting helps. */
    static boolean isOutage(Throwable failed) {
        if (StoreOutage.is(failed)) {
            return true;
        }
        for (Throwable t = failed; t != null; t = t.getCause()) {
            if (t instanceof OutboxFull || t instanceof KafkaException) {
                return true;
            }
        }
        return false;
    }

    private static void pause(Duration time, RuntimeException because) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped while retrying", because);
        }
    }
}
