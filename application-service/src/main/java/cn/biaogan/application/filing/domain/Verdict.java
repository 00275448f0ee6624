package cn.biaogan.application.filing.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit answered to one submission when it did not take it on; kept when the next submission follows.
 *
 * @param corrections what it wanted corrected
 * @param reason why it turned the application down
 */
public record Verdict(
        int submission,
        String recommenderId,
        List<Correction> corrections,
        @Nullable String reason,
        Instant at) {

    public Verdict {
        corrections = List.copyOf(corrections);
    }
}
