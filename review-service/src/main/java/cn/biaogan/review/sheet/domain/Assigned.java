package cn.biaogan.review.sheet.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.review.domain.Reason;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The expert knows whom they are to judge, and nothing more. */
public record Assigned(Commission commission) implements ScoreSheet {

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> sign(Instant at) {
        return Decision.of(new Signed(commission, at, Map.of()), new ScoreSheetEvent.StatementSigned(commission, at));
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> recuse(@Nullable Reason reason, Instant at) {
        return Decision.of(new Recused(commission, reason, at), new ScoreSheetEvent.ExpertRecused(commission, at));
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> draft(Rubric rubric, Map<String, Mark> marks) {
        throw new ScoreSheetRejection.StatementMissing();
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> score(Rubric rubric, Map<String, Mark> marks, Instant at) {
        throw new ScoreSheetRejection.StatementMissing();
    }
}
