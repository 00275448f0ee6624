package cn.biaogan.recommendation.cases.messaging;

import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;

/** {@code recommendation.declined} as published. */
record RecommendationDeclinedV1(
        String caseId,
        String applicationId,
        String applicantTenant,
        String cycleId,
        String recommenderId,
        String industry,
        Size size,
        String reason,
        Instant declinedAt) {}
