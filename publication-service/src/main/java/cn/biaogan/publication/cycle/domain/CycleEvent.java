package cn.biaogan.publication.cycle.domain;

import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;
import java.util.List;

/** What happens to a cycle. */
public sealed interface CycleEvent {

    /** Waits for the other ministry; told again when the proposal is changed. */
    record CycleProposed(CycleId id, CycleTerms terms, Signature by) implements CycleEvent {}

    record CycleOpened(CycleId id, CycleTerms terms, Instant at) implements CycleEvent {}

    /** Later deadlines wait for the other ministry; told again when the proposal is changed. */
    record ExtensionProposed(CycleId id, Signature by) implements CycleEvent {}

    /** The proposal is gone, by its own ministry or the other one; the deadlines stand. */
    record ExtensionWithdrawn(CycleId id, Signature by) implements CycleEvent {}

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
