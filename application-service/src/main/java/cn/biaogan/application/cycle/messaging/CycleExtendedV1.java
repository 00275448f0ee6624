package cn.biaogan.application.cycle.messaging;

import java.time.Instant;

/** The deadlines of a cycle moved. */
record CycleExtendedV1(String cycleId, Instant applicationDeadline, Instant recommendationDeadline) {}
