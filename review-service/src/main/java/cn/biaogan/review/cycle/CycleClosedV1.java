package cn.biaogan.review.cycle;

import java.time.Instant;

/** {@code cn.biaogan.cycle.closed.v1}. */
public record CycleClosedV1(String cycleId, Instant closedAt) {}
