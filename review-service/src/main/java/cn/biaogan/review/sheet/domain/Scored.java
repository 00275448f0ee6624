package cn.biaogan.review.sheet.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.review.domain.Reason;
import cn.biaogan.review.expert.domain.Expert;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The final score.
 *
 * @param total 0 to 100 with two decimals
 * @param disregardedAt since when it counts no more, because a conflict of interest came to light; {@code null} when none
 *     did
 */
public record Scored(
        Commission commission,
        Instant signedAt,
        Map<String, Mark> marks,
        BigDecimal total,
        Instant submittedAt,
        @Nullable Instant disregardedAt)
        implements ScoreSheet {

    /** Whether the score counts, by what is registered of its expert now. */
    public boolean counts(Expert registered) {
        return disregardedAt == null && !commission.conflictsWith(registered);
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> sign(Instant at) {
        throw new ScoreSheetRejection.AlreadySigned();
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> recuse(@Nullable Reason reason, Instant at) {
        throw new ScoreSheetRejection.ScoreFinal();
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> draft(Rubric rubric, Map<String, Mark> draft) {
        throw new ScoreSheetRejection.ScoreFinal();
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> score(Rubric rubric, Map<String, Mark> changed, Instant at) {
        throw new ScoreSheetRejection.ScoreFinal();
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> bound(Instant at) {
        return disregardedAt != null
                ? Decision.unchanged(this)
                : Decision.of(
                        new Scored(commission, signedAt, marks, total, submittedAt, at),
                        new ScoreSheetEvent.ExpertRecused(commission, at));
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> replaced(Instant at) {
        return Decision.unchanged(this);
    }
}
