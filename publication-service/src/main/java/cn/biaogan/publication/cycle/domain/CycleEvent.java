package cn.biaogan.publication.cycle.domain;

import java.time.Instant;

/** What happens to a cycle. */
public sealed interface CycleEvent {

    record CycleOpened(CycleId id, CycleTerms terms, Instant at) implements CycleEvent {}

    record CycleExtended(CycleId id, Deadlines deadlines, String reason, Instant at) implements CycleEvent {}

    record RecommendationClosed(CycleId id, Instant at) implements CycleEvent {}

    record CycleClosed(CycleId id, Instant at) implements CycleEvent {}
}
