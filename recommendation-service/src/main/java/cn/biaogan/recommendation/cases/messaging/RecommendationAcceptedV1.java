package cn.biaogan.recommendation.cases.messaging;

import cn.biaogan.recommendation.domain.Size;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String industryText,
        Size size,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String opinion,
        Instant acceptedAt) {}
