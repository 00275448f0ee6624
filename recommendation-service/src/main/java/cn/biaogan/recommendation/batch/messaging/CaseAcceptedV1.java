package cn.biaogan.recommendation.batch.messaging;

import cn.biaogan.recommendation.batch.domain.Candidate;
import cn.biaogan.recommendation.domain.BatchId;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What batches read of {@code recommendation.accepted}. */
public record CaseAcceptedV1(
        String caseId,
        String applicationId,
        String applicantTenant,
        String enterpriseId,
        String enterpriseName,
        String cycleId,
        String recommenderId,
        String industry,
        @Nullable String industryText,
        Size size,
        Instant acceptedAt) {

    public BatchId batchId() {
        return BatchId.of(recommenderId, cycleId);
    }

    public Candidate candidate() {
        return new Candidate(
                new CaseId(caseId),
                applicationId,
                applicantTenant,
                enterpriseId,
                enterpriseName,
                industry,
                industryText,
                size,
                acceptedAt);
    }
}
