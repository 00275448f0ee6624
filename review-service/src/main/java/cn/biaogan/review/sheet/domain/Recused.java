package cn.biaogan.review.sheet.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.PersonalData;
import cn.biaogan.review.domain.Reason;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The expert has left the dossier for good. */
public record Recused(
        Commission commission, @PersonalData @Nullable Reason reason, Instant recusedAt) implements ScoreSheet {

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> sign(Instant at) {
        throw new ScoreSheetRejection.Recused();
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> recuse(@Nullable Reason again, Instant at) {
        return Decision.unchanged(this);
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> draft(Rubric rubric, Map<String, Mark> marks) {
        throw new ScoreSheetRejection.Recused();
    }

    @Override
    public Decision<ScoreSheet, ScoreSheetEvent> score(Rubric rubric, Map<String, Mark> marks, Instant at) {
        throw new ScoreSheetRejection.Recused();
    }

    /** Without the reason, which may tell of the expert's family. */
    @Override
    public String toString() {
        return "Recused[" + commission.sheetId() + "]";
    }
}
