package cn.biaogan.application.filing;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.cycle.domain.Deadlines;
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

    /** One of the deadlines. */
    public enum Until {
        APPLICATION_DEADLINE,
        RECOMMENDATION_DEADLINE;

        private Instant of(Deadlines deadlines) {
            return switch (this) {
                case APPLICATION_DEADLINE -> deadlines.application();
                case RECOMMENDATION_DEADLINE -> deadlines.recommendation();
            };
        }
    }

    /** @param deadlines those of the unit that it is about */
    FilingPeriod periodOf(CycleView cycle, Deadlines deadlines) {
        return new FilingPeriod(
                cycle.open(), deadlines.application(), resubmissionUntil.of(deadlines), withdrawalUntil.of(deadlines));
    }
}
