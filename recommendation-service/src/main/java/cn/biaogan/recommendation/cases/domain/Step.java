package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case, with what the application said of itself at that time.
 *
 * @param submission which submission it was about
 * @param corrections what a return asked for
 * @param remark the opinion of an acceptance, the reason of a refusal
 */
public record Step(
        What what,
        int submission,
        String industry,
        Size size,
        List<Correction> corrections,
        @Nullable Reason remark,
        Instant at) {

    /** What can happen. */
    public enum What {
        RETURNED,
        ACCEPTED,
        DECLINED,
        RELEASED
    }

    public Step {
        corrections = List.copyOf(corrections);
    }
}
