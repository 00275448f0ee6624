package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Nothing more is recommended; review and publication go on.
 *
 * @param recommended whether a batch with somebody in it is known
 */
public record RecommendationClosedCycle(
        CycleId id,
        CycleTerms terms,
        Signature proposedBy,
        Signature countersignedBy,
        Signature recommendationClosedBy,
        boolean recommended,
        Extensions extensions)
        implements Cycle {

    public RecommendationClosedCycle {
        extensions = Objects.requireNonNullElse(extensions, Extensions.NONE); // absent in older documents
    }

    @Override
    public Cycle recommend() {
        return new RecommendationClosedCycle(
                id, terms, proposedBy, countersignedBy, recommendationClosedBy, true, extensions);
    }

    /**
     * @throws CycleRejection.NoticePending while the notice waits for its announcement
     * @throws CycleRejection.ReviewPending while the selection among the recommended is not known
     * @throws CycleRejection.BatchesUncertain while a batch may still be on its way here
     */
    @Override
    public Decision<Cycle, CycleEvent> close(Signature by, NoticeStage notice, Duration patience) {
        switch (notice) {
            case PENDING -> throw new CycleRejection.NoticePending();
            case AWAITED -> requireNobodyRecommended(by.at(), patience);
            case DONE -> {}
        }
        return Decision.of(
                new ClosedCycle(id, terms, proposedBy, countersignedBy, recommendationClosedBy, by, extensions),
                new CycleEvent.CycleClosed(id, by.at()));
    }

    private void requireNobodyRecommended(Instant now, Duration patience) {
        if (recommended) {
            throw new CycleRejection.ReviewPending();
        }
        Instant certain = recommendationClosedBy.at().plus(patience);
        if (now.isBefore(certain)) {
            throw new CycleRejection.BatchesUncertain(certain);
        }
    }
}
