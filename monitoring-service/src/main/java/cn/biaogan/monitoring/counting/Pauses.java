package cn.biaogan.monitoring.counting;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How long to wait before the counting is taken up again: longer from failure to failure, little after a quiet time. */
final class Pauses {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration QUIET = Duration.ofMinutes(2);

    private final LongSupplier nanos;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Duration last = Duration.ZERO;
    private long failedAt;

    Pauses(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Waits, unless {@link #stop} comes; false then. */
    boolean goesOn() {
        try {
            return !stopped.await(next().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    synchronized Duration next() {
        long now = nanos.getAsLong();
        boolean quiet = last.isZero() || now - failedAt > QUIET.toNanos();
        Duration doubled = last.multipliedBy(2);
        last = quiet ? FIRST : doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        failedAt = now;
        return last;
    }

    void stop() {
        stopped.countDown();
    }
}
