package cn.biaogan.application.filing.messaging;

import cn.biaogan.application.filing.domain.UnitWord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The unit took an application on. */
record RecommendationAcceptedV1(
        String applicationId,
        String applicantTenant,
        String recommenderId,
        @Nullable String opinion,
        Instant acceptedAt) {

    UnitWord word() {
        return new UnitWord.TookOn(recommenderId, opinion, acceptedAt);
    }
}
