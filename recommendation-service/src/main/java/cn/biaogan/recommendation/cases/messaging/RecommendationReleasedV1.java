package cn.biaogan.recommendation.cases.messaging;

import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;

/** {@code recommendation.released} as published. */
record RecommendationReleasedV1(
        String caseId,
        String applicationId,
        String applicantTenant,
        String cycleId,
        String recommenderId,
        String industry,
        Size size,
        Instant releasedAt) {}
