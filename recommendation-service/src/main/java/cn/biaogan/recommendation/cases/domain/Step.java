package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;

/** One thing that happened to a case, with what the application said of itself at that time. */
public record Step(What what, String industry, Size size, Instant at) {

    /** What can happen. */
    public enum What {
        RETURNED,
        ACCEPTED,
        DECLINED,
        RELEASED
    }
}
