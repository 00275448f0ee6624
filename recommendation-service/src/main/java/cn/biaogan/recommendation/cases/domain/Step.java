package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.recommendation.domain.Officer;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case, with what the application said of itself at that time.
 *
 * @param submission which submission it was about
 * @param corrections what a return asked for
 * @param remark the opinion of an acceptance, the reason of a refusal, the note of a handover
 * @param by the officer; {@code null} for what an enterprise did, and the batch
 * @param to the officer it was handed over to
 */
public record Step(
        What what,
        int submission,
        String industry,
        Size size,
        List<Correction> corrections,
        @Nullable Reason remark,
        Instant at,
        @Nullable Officer by,
        @Nullable Officer to) {

    /** What can happen. */
    public enum What {
        RECEIVED,
        RETURNED,
        ACCEPTED,
        DECLINED,
        RELEASED,
        RECOMMENDED,
        CLAIMED,
        UNCLAIMED,
        TAKEN_OVER,
        HANDED_OVER;

        /** True for what concerns more than the unit's own officers. */
        public boolean outward() {
            return decides() || this == RECEIVED || this == RELEASED || this == RECOMMENDED;
        }

        /** True for what a unit tells the enterprise. */
        public boolean decides() {
            return this == RETURNED || this == ACCEPTED || this == DECLINED;
        }
    }

    public Step {
        corrections = List.copyOf(corrections);
    }
}
