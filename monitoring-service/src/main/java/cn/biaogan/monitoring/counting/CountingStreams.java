package cn.biaogan.monitoring.counting;

import cn.biaogan.monitoring.fact.Cell;
import cn.biaogan.platform.observability.ConsumerLag;
import cn.biaogan.platform.observability.LogContext;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the counting: starts it as soon as the broker can be reached, and anew when it failed. A service starts without
 * the broker.
 */
final class CountingStreams implements SmartLifecycle, Counts {

    private static final Logger LOG = LoggerFactory.getLogger(CountingStreams.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(8);

    private final Runnable createTopics;
    private final Supplier<KafkaStreams> build;
    private final ConsumerLag lag;
    private volatile boolean running;
    private volatile boolean caughtUp;
    private volatile Pauses pauses = new Pauses(System::nanoTime);
    private volatile @Nullable KafkaStreams streams;
    private volatile @Nullable Thread watch;

    CountingStreams(Runnable createTopics, Supplier<KafkaStreams> build, ConsumerLag lag) {
        this.createTopics = createTopics;
        this.build = build;
        this.lag = lag;
    }

    @Override
    public void start() {
        running = true;
        pauses = new Pauses(System::nanoTime);
        lag.start();
        watch = Thread.ofPlatform().name("counting-watch").daemon().start(this::watch);
    }

    private void watch() {
        try (var about = LogContext.of("monitoring")) {
            while (running) {
                look();
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            var current = streams;
            if (current == null) {
                createTopics.run();
                begin();
            } else if (current.state().hasCompletedShutdown()) {
                LOG.warn("The counting stopped in state {} and begins anew", current.state());
                close(current);
            }
        } catch (RuntimeException away) {
            LOG.warn("The counting cannot begin yet: {}", away.toString());
        }
    }

    private void begin() {
        var fresh = build.get();
        fresh.setStateListener((now, before) -> {
            if (now == State.RUNNING) {
                caughtUp = true;
            }
        });
        fresh.setUncaughtExceptionHandler(failed -> {
            LOG.error("The counting failed and is taken up again", failed);
            return pauses.goesOn()
                    ? StreamThreadExceptionResponse.REPLACE_THREAD
                    : StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams = fresh;
        fresh.start();
    }

    private void close(KafkaStreams current) {
        caughtUp = false;
        streams = null;
        current.close(CloseOptions.timeout(CLOSE_WITHIN)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    }

    @Override
    public void stop() {
        running = false;
        pauses.stop();
        lag.stop();
        var thread = watch;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(CLOSE_WITHIN);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        var current = streams;
        if (current != null) {
            close(current);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public Map<Cell, Long> of(String cycleId) {
        return totals().of(cycleId);
    }

    /** Of every cycle. */
    Map<Cell, Long> all() {
        return totals().all();
    }

    private Totals totals() {
        var current = streams;
        if (current == null || !caughtUp) {
            throw new CatchingUp();
        }
        try {
            return new Totals(current.store(StoreQueryParameters.fromNameAndType(
                    CountingTopology.ALL_TOTALS, QueryableStoreTypes.<String, Long>keyValueStore())));
        } catch (InvalidStateStoreException notNow) {
            throw new CatchingUp();
        }
    }

    /** Messages that are not counted yet; {@code NaN} until the broker told it first. */
    double lag() {
        return lag.of(CountingSettings.APPLICATION);
    }
}
