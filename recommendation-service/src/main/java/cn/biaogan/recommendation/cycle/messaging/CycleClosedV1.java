package cn.biaogan.recommendation.cycle.messaging;

/** What this service reads of {@code cycle.recommendation-closed} and {@code cycle.closed}. */
public record CycleClosedV1(String cycleId) {}
