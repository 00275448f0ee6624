package cn.biaogan.application.filing.messaging;

import cn.biaogan.application.filing.domain.UnitWord;
import java.time.Instant;

/** The unit took an application on. */
record RecommendationAcceptedV1(
        String applicationId, String applicantTenant, String recommenderId, Instant acceptedAt) {

    UnitWord word() {
        return new UnitWord.TookOn(recommenderId, acceptedAt);
    }
}
