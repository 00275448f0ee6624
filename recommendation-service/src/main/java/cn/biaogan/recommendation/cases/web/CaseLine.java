package cn.biaogan.recommendation.cases.web;

import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;

/** A case in a list. */
record CaseLine(
        String caseId,
        String applicationId,
        String applicantTenant,
        String cycleId,
        String recommenderId,
        String number,
        String enterpriseName,
        String industry,
        Size size,
        CaseState state,
        int submission,
        Instant submittedAt) {

    static CaseLine of(Case c) {
        var file = c.file();
        var submission = file.submission();
        return new CaseLine(
                file.caseId().value(),
                file.applicationId(),
                file.applicantTenant(),
                file.cycleId(),
                file.recommenderId(),
                submission.number(),
                submission.enterpriseName(),
                submission.industry(),
                submission.size(),
                c.state(),
                submission.ordinal(),
                submission.submittedAt());
    }
}
