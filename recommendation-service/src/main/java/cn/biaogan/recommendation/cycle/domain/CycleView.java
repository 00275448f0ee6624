package cn.biaogan.recommendation.cycle.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a cycle's events said.
 *
 * @param recommendationDeadline batches are taken before this instant
 * @param closed true once the ministries closed the recommendation or the cycle
 * @param year of the programme; 0 in older documents
 * @param own deadlines of the units that an extension named, by unit; everyone's counts when it is later
 */
public record CycleView(
        String cycleId,
        int year,
        String name,
        Instant recommendationDeadline,
        List<Recommender> recommenders,
        boolean closed,
        Map<String, Instant> own) {

    public CycleView {
        recommenders = List.copyOf(recommenders);
        own = Map.copyOf(Objects.requireNonNullElse(own, Map.of())); // absent in older documents
    }

    public Optional<Recommender> recommender(String id) {
        return recommenders.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** Of a unit's batch. */
    public Instant deadlineOf(String unit) {
        return later(recommendationDeadline, own.getOrDefault(unit, recommendationDeadline));
    }

    /** By the clock of the moment of the write. */
    public boolean takesBatchOf(String unit, Instant now) {
        return !closed && now.isBefore(deadlineOf(unit));
    }

    /** For everyone. */
    public CycleView extendedTo(Instant deadline) {
        return new CycleView(cycleId, year, name, deadline, recommenders, closed, own);
    }

    /** For one unit; no act shortens a unit's deadline. */
    public CycleView extendedFor(String tenant, String unit, Instant deadline) {
        var next = new HashMap<>(own);
        recommender(unit)
                .filter(found -> found.tenant().equals(tenant))
                .ifPresent(found -> next.merge(unit, deadline, CycleView::later));
        return new CycleView(cycleId, year, name, recommendationDeadline, recommenders, closed, next);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    public CycleView asClosed() {
        return new CycleView(cycleId, year, name, recommendationDeadline, recommenders, true, own);
    }
}
