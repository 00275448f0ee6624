package cn.biaogan.review.round.messaging;

import java.time.Instant;

/** {@code cn.biaogan.review.started.v1}. */
record ReviewStartedV1(String roundId, String cycleId, int dossierCount, Instant startedAt) {}
