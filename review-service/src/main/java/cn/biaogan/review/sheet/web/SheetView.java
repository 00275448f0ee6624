package cn.biaogan.review.sheet.web;

import cn.biaogan.review.sheet.domain.Assigned;
import cn.biaogan.review.sheet.domain.Commission;
import cn.biaogan.review.sheet.domain.Mark;
import cn.biaogan.review.sheet.domain.Recused;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.Scored;
import cn.biaogan.review.sheet.domain.Signed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A score sheet as its expert sees it: of the dossier only the enterprise's name, enough to tell a conflict.
 *
 * @param state {@code ASSIGNED}, {@code SIGNED}, {@code SCORED} or {@code RECUSED}
 * @param recusedAt when the expert left; a score that was submitted before stays shown and counts no more
 * @param marks by criterion: the draft while it is signed, the final ones once it is scored
 */
record SheetView(
        String id,
        String cycleId,
        String dossierId,
        String enterpriseName,
        String rubricVersion,

        @Schema(allowableValues = {"ASSIGNED", "SIGNED", "SCORED", "RECUSED"})
        String state,

        Instant assignedAt,
        @Nullable Instant signedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant recusedAt,
        @Nullable Map<String, Mark> marks,
        @Nullable BigDecimal total) {

    static SheetView of(ScoreSheet sheet) {
        var c = sheet.commission();
        return switch (sheet) {
            case Assigned _ -> view(c, "ASSIGNED", null, null, null, null, null);
            case Signed s -> view(c, "SIGNED", s.signedAt(), null, null, s.draft(), null);
            case Scored s -> view(c, "SCORED", s.signedAt(), s.submittedAt(), s.disregardedAt(), s.marks(), s.total());
            case Recused s -> view(c, "RECUSED", null, null, s.recusedAt(), null, null);
        };
    }

    private static SheetView view(
            Commission commission,
            String state,
            @Nullable Instant signedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant recusedAt,
            @Nullable Map<String, Mark> marks,
            @Nullable BigDecimal total) {
        return new SheetView(
                commission.sheetId().value(),
                commission.cycleId().value(),
                commission.dossierId().value(),
                commission.enterprise().name(),
                commission.rubricVersion(),
                state,
                commission.assignedAt(),
                signedAt,
                submittedAt,
                recusedAt,
                marks,
                total);
    }
}
