package cn.biaogan.recommendation.cases.web;

import cn.biaogan.recommendation.cases.domain.Claim;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who works on a case: the account, the name colleagues use, and since when. */
record ClaimView(String officer, String name, Instant since) {

    static @Nullable ClaimView of(@Nullable Claim claim) {
        return claim == null
                ? null
                : new ClaimView(claim.officer().account(), claim.officer().name(), claim.since());
    }
}
