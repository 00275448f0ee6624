package cn.biaogan.review.sheet.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.review.domain.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The final score. {@code total} is 0 to 100 with two decimals. */
public record Scored(
        Commission commission, Instant signedAt, Map<String, Mark> marks, BigDecimal total, Instant submittedAt)
        implements ScoreSheet {

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
    public Decision<ScoreSheet, ScoreSheetEvent> replaced(Instant at) {
        return Decision.unchanged(this);
    }
}
