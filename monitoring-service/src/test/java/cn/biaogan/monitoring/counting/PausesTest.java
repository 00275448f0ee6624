package cn.biaogan.monitoring.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PausesTest {

    private final AtomicLong nanos = new AtomicLong(-42);
    private final Pauses pauses = new Pauses(nanos::get);

    @Test
    void growFromFailureToFailureUpToABound() {
        assertThat(Stream.generate(pauses::next).limit(9).map(Duration::toMillis))
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 16000L, 30000L, 30000L, 30000L);
    }

    @Test
    void beginAnewAfterAQuietTime() {
        pauses.next();
        pauses.next();
        nanos.addAndGet(Duration.ofMinutes(3).toNanos());

        assertThat(pauses.next()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void nobodyWaitsWhenTheServiceStops() {
        pauses.stop();

        assertThat(pauses.goesOn()).isFalse();
    }
}
