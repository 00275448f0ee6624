package cn.biaogan.standalone.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    static final Duration QUICK = Duration.ofSeconds(3);

    final RestartPolicy policy = new RestartPolicy();

    @Test
    void waitsLongerAfterEachQuickDeathAndGivesUpInTheEnd() {
        var pauses = new ArrayList<Optional<Long>>();
        for (int i = 0; i < 6; i++) {
            pauses.add(policy.afterRunOf(QUICK).map(Duration::toSeconds));
        }

        assertThat(pauses)
                .isEqualTo(List.of(
                        Optional.of(1L),
                        Optional.of(2L),
                        Optional.of(4L),
                        Optional.of(8L),
                        Optional.of(16L),
                        Optional.empty()));
    }

    @Test
    void startsTheCountAnewAfterAHealthyRun() {
        for (int i = 0; i < 5; i++) {
            policy.afterRunOf(QUICK);
        }

        assertThat(policy.afterRunOf(RestartPolicy.HEALTHY_RUN)).hasValue(Duration.ofSeconds(1));
        assertThat(policy.afterRunOf(QUICK)).hasValue(Duration.ofSeconds(2));
    }
}
