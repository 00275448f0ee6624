package cn.biaogan.review.sheet.domain;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.Enterprise;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.domain.ScoreSheetId;
import cn.biaogan.review.domain.Size;
import cn.biaogan.review.expert.domain.ConflictOfInterest;
import cn.biaogan.review.expert.domain.Expert;
import java.time.Instant;

/**
 * Who is to judge what, by which rules.
 *
 * @param tenant of the applicant
 * @param rubricVersion by which to score, such as {@code 2026.1}
 */
public record Commission(
        ExpertId expertId,
        DossierId dossierId,
        ApplicationId applicationId,
        TenantId tenant,
        CycleId cycleId,
        Enterprise enterprise,
        Industry industry,
        Size size,
        String rubricVersion,
        boolean sameProvinceConflict,
        Instant assignedAt) {

    public ScoreSheetId sheetId() {
        return ScoreSheetId.of(dossierId, expertId);
    }

    /** Whether the expert, as registered now, must not judge this dossier. */
    public boolean conflictsWith(Expert expert) {
        return new ConflictOfInterest(sameProvinceConflict).between(expert, enterprise, tenant);
    }
}
