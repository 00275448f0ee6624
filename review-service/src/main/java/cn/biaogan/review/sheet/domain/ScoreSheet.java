package cn.biaogan.review.sheet.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.review.domain.Reason;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One expert's work on one dossier: assigned, signed, scored; or recused before it is scored. A score stays written
 * whatever comes to light afterwards, and may be disregarded.
 */
public sealed interface ScoreSheet permits Assigned, Signed, Scored, Recused {

    Commission commission();

    /** The expert signs the statement of independence and confidentiality. */
    Decision<ScoreSheet, ScoreSheetEvent> sign(Instant at);

    /** The expert, or who found the conflict out, ends the work; the place is free for another. */
    Decision<ScoreSheet, ScoreSheetEvent> recuse(@Nullable Reason reason, Instant at);

    /** Keeps unfinished marks: some may be missing, and so may their comments. */
    Decision<ScoreSheet, ScoreSheetEvent> draft(Rubric rubric, Map<String, Mark> marks);

    /** The final score. */
    Decision<ScoreSheet, ScoreSheetEvent> score(Rubric rubric, Map<String, Mark> marks, Instant at);

    /**
     * A conflict of interest came to light: the expert leaves, and a score that is written counts no more. Who left for
     * a conflict does not come back, even if it turns out to be none.
     */
    default Decision<ScoreSheet, ScoreSheetEvent> bound(Instant at) {
        return recuse(null, at);
    }

    /** Another expert has the place; a score that was faster stays, but no longer counts. */
    default Decision<ScoreSheet, ScoreSheetEvent> replaced(Instant at) {
        return recuse(null, at);
    }
}
