package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.publication.joint.domain.Signature;
import java.util.List;

/**
 * Terms one ministry proposes.
 *
 * @param proposedBy whoever wrote the terms as they stand
 */
public record ProposedCycle(CycleId id, CycleTerms terms, Signature proposedBy) implements Cycle {

    @Override
    public ProposedCycle proposed() {
        return this;
    }

    @Override
    public boolean published() {
        return false;
    }

    /** @throws CycleRejection.NotProposer when the other ministry tries */
    public Decision<Cycle, CycleEvent> edit(CycleTerms changed, Signature by) {
        if (by.ministry() != proposedBy.ministry()) {
            throw new CycleRejection.NotProposer();
        }
        var next = Cycle.propose(id, changed, by);
        return changed.equals(terms) ? new Decision<>(next.state(), List.of()) : next;
    }

    /**
     * Opens the cycle.
     *
     * @throws CycleRejection.SameMinistry when the proposing ministry or person signs
     * @throws CycleRejection.DeadlinePassed when the call would be over already
     */
    public Decision<Cycle, CycleEvent> countersign(Signature by) {
        if (!by.independentOf(proposedBy)) {
            throw new CycleRejection.SameMinistry();
        }
        terms.deadlines().requireAhead(by.at());
        return Decision.of(
                new OpenCycle(id, terms, proposedBy, by, null, false, Extensions.NONE),
                new CycleEvent.CycleOpened(id, terms, by.at()));
    }
}
