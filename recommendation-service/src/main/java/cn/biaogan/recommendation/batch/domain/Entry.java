package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import org.jspecify.annotations.Nullable;

/** One line of a sent batch; ranks run from 1 without gaps. */
public record Entry(
        int rank,
        Size size,
        String industry,
        @Nullable String industryText,
        CaseId caseId,
        String applicationId,
        String applicantTenant,
        String enterpriseId,
        String enterpriseName) {

    static Entry of(int rank, Candidate c) {
        return new Entry(
                rank,
                c.size(),
                c.industry(),
                c.industryText(),
                c.caseId(),
                c.applicationId(),
                c.applicantTenant(),
                c.enterpriseId(),
                c.enterpriseName());
    }
}
