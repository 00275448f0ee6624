package cn.biaogan.application.filing.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit answered to one submission; kept when the next submission follows.
 *
 * @param corrections what it wanted corrected, when it sent the submission back
 * @param reason why it turned the application down, or its opinion when it took it on
 */
public record Verdict(
        Word word,
        int submission,
        String recommenderId,
        List<Correction> corrections,
        @Nullable String reason,
        Instant at) {

    /** What it did. */
    public enum Word {
        RETURNED,
        ACCEPTED,
        DECLINED,
        /** Let go of it after a withdrawal. */
        RELEASED,
        /** Sent to the ministries in the unit's list. */
        RECOMMENDED
    }

    public Verdict {
        corrections = List.copyOf(corrections);
    }
}
