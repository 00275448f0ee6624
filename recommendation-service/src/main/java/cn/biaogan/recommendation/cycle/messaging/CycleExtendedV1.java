package cn.biaogan.recommendation.cycle.messaging;

import java.time.Instant;

/** What this service reads of {@code cycle.extended}. */
public record CycleExtendedV1(String cycleId, Instant recommendationDeadline) {}
