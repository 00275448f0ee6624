package cn.biaogan.recommendation.cases.messaging;

import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import java.util.List;

/** {@code recommendation.returned} as published. */
record RecommendationReturnedV1(
        String caseId,
        String applicationId,
        String applicantTenant,
        String cycleId,
        String recommenderId,
        String industry,
        Size size,
        int submission,
        List<ItemV1> items,
        Instant returnedAt) {

    /** One thing to put right. */
    record ItemV1(String pointer, String reason) {}
}
