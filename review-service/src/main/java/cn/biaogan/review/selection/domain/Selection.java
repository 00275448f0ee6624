package cn.biaogan.review.selection.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.review.domain.CycleId;

/** The joint selection of a cycle: proposed by one ministry, countersigned by the other (notice, three (三)). */
public sealed interface Selection permits Proposed, Decided {

    CycleId cycleId();

    Proposal proposal();

    static Decision<Selection, SelectionDecided> propose(CycleId cycle, Proposal proposal) {
        return Decision.of(new Proposed(cycle, proposal));
    }

    /** Another proposal takes the place of the one before, which nobody can countersign any more. */
    Decision<Selection, SelectionDecided> change(Proposal proposal);

    /**
     * Makes the proposal the decision of both.
     *
     * @param now the results at this moment: what was withdrawn or disregarded since the proposal
     */
    Decision<Selection, SelectionDecided> countersign(Signature by, Results now);
}
