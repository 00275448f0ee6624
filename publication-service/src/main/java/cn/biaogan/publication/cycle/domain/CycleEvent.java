package cn.biaogan.publication.cycle.domain;

import java.time.Instant;
import java.util.List;

/** What happens to a cycle. */
public sealed interface CycleEvent {

    record CycleOpened(CycleId id, CycleTerms terms, Instant at) implements CycleEvent {}

    /**
     * @param deadlines of everyone, as they stand now
     * @param units the named ones with their own deadlines; empty when everyone's were moved
     */
    record CycleExtended(CycleId id, Deadlines deadlines, List<UnitDeadlines> units, String reason, Instant at)
            implements CycleEvent {}

    record UnitDeadlines(NamedUnit unit, Deadlines deadlines) {}

    record RecommendationClosed(CycleId id, Instant at) implements CycleEvent {}

    record CycleClosed(CycleId id, Instant at) implements CycleEvent {}
}
