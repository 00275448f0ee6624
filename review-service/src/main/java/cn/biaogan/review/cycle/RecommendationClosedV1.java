package cn.biaogan.review.cycle;

import java.time.Instant;

/** {@code cn.biaogan.cycle.recommendation-closed.v1}. */
public record RecommendationClosedV1(String cycleId, Instant closedAt) {}
