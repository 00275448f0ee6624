package cn.biaogan.application.filing;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.filing.domain.FilingPeriod;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the notice leaves open.
 *
 * @param resubmissionUntil until when a returned application may go back to its unit
 * @param withdrawalUntil until when an application may be called back
 */
@ConfigurationProperties("biaogan.application")
public record FilingSettings(Until resubmissionUntil, Until withdrawalUntil) {

    /** One of the cycle's deadlines. */
    public enum Until {
        APPLICATION_DEADLINE,
        RECOMMENDATION_DEADLINE;

        private Instant of(CycleView cycle) {
            return switch (this) {
                case APPLICATION_DEADLINE -> cycle.applicationDeadline();
                case RECOMMENDATION_DEADLINE -> cycle.recommendationDeadline();
            };
        }
    }

    FilingPeriod periodOf(CycleView cycle) {
        return new FilingPeriod(
                cycle.open(), cycle.applicationDeadline(), resubmissionUntil.of(cycle), withdrawalUntil.of(cycle));
    }
}
