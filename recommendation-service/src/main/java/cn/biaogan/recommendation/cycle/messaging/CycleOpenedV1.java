package cn.biaogan.recommendation.cycle.messaging;

import java.time.Instant;
import java.util.List;

/** What this service reads of {@code cycle.opened}. */
public record CycleOpenedV1(
        String cycleId, int year, String name, Instant recommendationDeadline, List<RecommenderV1> recommenders) {

    /** One recommending unit of the cycle. */
    public record RecommenderV1(String id, String tenant, String name, int largeQuota, int smeQuota) {}
}
