package cn.biaogan.application.filing.messaging;

import cn.biaogan.application.filing.domain.UnitWord;
import java.time.Instant;

/** The unit let go of a withdrawn application. */
record RecommendationReleasedV1(
        String applicationId, String applicantTenant, String recommenderId, Instant releasedAt) {

    UnitWord word() {
        return new UnitWord.LetGo(recommenderId, releasedAt);
    }
}
