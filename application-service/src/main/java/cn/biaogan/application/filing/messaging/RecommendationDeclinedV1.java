package cn.biaogan.application.filing.messaging;

import cn.biaogan.application.filing.domain.UnitWord;
import java.time.Instant;

/** The unit turned an application down. */
record RecommendationDeclinedV1(
        String applicationId, String applicantTenant, String recommenderId, String reason, Instant declinedAt) {

    UnitWord word() {
        return new UnitWord.TurnedDown(recommenderId, reason, declinedAt);
    }
}
