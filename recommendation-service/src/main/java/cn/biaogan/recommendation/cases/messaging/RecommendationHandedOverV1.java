package cn.biaogan.recommendation.cases.messaging;

import java.time.Instant;

/**
 * {@code recommendation.handed-over} as published.
 *
 * @param officer the account that goes on with it
 */
record RecommendationHandedOverV1(
        String caseId,
        String applicationId,
        String applicantTenant,
        String cycleId,
        String recommenderId,
        String officer,
        Instant handedOverAt) {}
