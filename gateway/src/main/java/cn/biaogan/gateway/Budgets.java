package cn.biaogan.gateway;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A budget of requests for each key: so many a second, and for a moment as many as five seconds bring. Whoever was not
 * seen for long is forgotten and finds the budget full again.
 */
final class Budgets {

    private static final int KEYS = 50_000;
    private static final int SECONDS_SAVED = 5;

    private final int perSecond;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS;
        }
    };

    Budgets(int perSecond, TimeMeter time) {
        this.perSecond = perSecond;
        this.time = time;
    }

    /** Takes one request; nothing to wait for when it is granted, else how long until there is one again. */
    Duration take(String key) {
        return Duration.ofNanos(of(key).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private Bucket of(String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key,
                    fresh -> Bucket.builder()
                            .addLimit(limit -> limit.capacity((long) perSecond * SECONDS_SAVED)
                                    .refillGreedy(perSecond, Duration.ofSeconds(1)))
                            .withCustomTimePrecision(time)
                            .build());
        }
    }
}
