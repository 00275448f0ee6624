package cn.biaogan.review.sheet.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.review.domain.Reason;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The expert reads the dossier and may score it; {@code draft} holds unfinished marks by criterion. */
public record Signed(Commission commission, Instant signedAt, Map<String, Mark> draft) implements ScoreSheet {

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> sign(Instant at) {
        throw new ScoreSheetRejection.AlreadySigned();
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> recuse(@Nullable Reason reason, Instant at) {
        return new Assigned(commission).recuse(reason, at);
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> draft(Rubric rubric, Map<String, Mark> marks) {
        rubric.requireBearable(marks);
        return Decision.of(new Signed(commission, signedAt, marks));
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> score(Rubric rubric, Map<String, Mark> marks, Instant at) {
        var total = rubric.total(marks);
        return Decision.of(
                new Scored(commission, signedAt, marks, total, at, null),
                new ScoreSheetEvent.ScoreSubmitted(commission, total, at));
    }
}
