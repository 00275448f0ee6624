package cn.biaogan.platform.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks again and again whether something is to be sealed anew; slowly, beside the service's work. */
final class ResealingThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ResealingThread.class);

    private final MongoAggregateStore store;
    private final Duration every;
    private @Nullable CountDownLatch stop;

    ResealingThread(MongoAggregateStore store, Duration every) {
        this.store = store;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        var asked = new CountDownLatch(1);
        stop = asked;
        Thread.ofVirtual().name("resealing").start(() -> run(asked));
    }

    private void run(CountDownLatch asked) {
        try {
            while (!asked.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                attempt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() {
        try {
            store.reseal();
        } catch (RuntimeException failed) {
            LOG.warn("Sealing with the newest keys goes on later: {}", failed.toString());
        }
    }

    @Override
    public synchronized void stop() {
        if (stop != null) {
            stop.countDown();
            stop = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return stop != null;
    }
}
