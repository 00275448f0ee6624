package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.publication.joint.domain.Signature;

/** Nothing more is recommended; review and publication go on. */
public record RecommendationClosedCycle(
        CycleId id, CycleTerms terms, Signature proposedBy, Signature countersignedBy, Signature recommendationClosedBy)
        implements Cycle {

    /** @throws CycleRejection.NoticePending while the notice waits for its announcement */
    @Override
    public Decision<Cycle, CycleEvent> close(Signature by, boolean noticeFinished) {
        if (!noticeFinished) {
            throw new CycleRejection.NoticePending();
        }
        return Decision.of(
                new ClosedCycle(id, terms, proposedBy, countersignedBy, recommendationClosedBy, by),
                new CycleEvent.CycleClosed(id, by.at()));
    }
}
