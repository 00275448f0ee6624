package cn.biaogan.recommendation.cases.messaging;

import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;

/** {@code recommendation.accepted} as published. */
record RecommendationAcceptedV1(
        String caseId,
        String applicationId,
        String applicantTenant,
        String enterpriseId,
        String enterpriseName,
        String cycleId,
        String recommenderId,
        String industry,
        Size size,
        Instant acceptedAt) {}
