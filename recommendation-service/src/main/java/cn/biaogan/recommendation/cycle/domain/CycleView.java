package cn.biaogan.recommendation.cycle.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a cycle's events said.
 *
 * @param recommendationDeadline batches are taken before this instant
 * @param closed true once the ministries closed the recommendation or the cycle
 */
public record CycleView(
        String cycleId, String name, Instant recommendationDeadline, List<Recommender> recommenders, boolean closed) {

    public CycleView {
        recommenders = List.copyOf(recommenders);
    }

    public Optional<Recommender> recommender(String id) {
        return recommenders.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** By the clock of the moment of the write. */
    public boolean takesBatches(Instant now) {
        return !closed && now.isBefore(recommendationDeadline);
    }

    public CycleView extendedTo(Instant deadline) {
        return new CycleView(cycleId, name, deadline, recommenders, closed);
    }

    public CycleView asClosed() {
        return new CycleView(cycleId, name, recommendationDeadline, recommenders, true);
    }
}
