package cn.biaogan.recommendation.cases.messaging;

import cn.biaogan.recommendation.domain.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code application.withdrawn}. */
public record ApplicationWithdrawnV1(
        String applicationId,
        String recommenderId,
        String recommenderTenant,
        @Nullable String reason,
        Instant withdrawnAt) {

    public CaseId caseId() {
        return CaseId.of(applicationId, recommenderId, recommenderTenant);
    }
}
