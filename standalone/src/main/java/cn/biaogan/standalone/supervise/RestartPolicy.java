package cn.biaogan.standalone.supervise;

import java.time.Duration;
import java.util.Optional;

/**
 * When a part that died is started again: after 1, 2, 4, 8 and 16 seconds, then no more. A run of a minute or longer
 * counts as healthy and starts the count anew.
 */
final class RestartPolicy {

    static final int TRIES = 5;
    static final Duration HEALTHY_RUN = Duration.ofMinutes(1);

    private int failures;

    /** How long to wait before the next start; empty: give up. */
    Optional<Duration> afterRunOf(Duration run) {
        failures = run.compareTo(HEALTHY_RUN) >= 0 ? 1 : failures + 1;
        return failures > TRIES ? Optional.empty() : Optional.of(Duration.ofSeconds(1L << (failures - 1)));
    }
}
