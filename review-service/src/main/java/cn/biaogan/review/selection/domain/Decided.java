package cn.biaogan.review.selection.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.review.domain.CycleId;

/** Both ministries have signed; nothing changes any more. */
public record Decided(CycleId cycleId, Proposal proposal, Signature countersignedBy) implements Selection {

    @Override
    public Decision<Selection, SelectionDecided> change(Proposal other) {
        throw new SelectionRejection.AlreadyDecided();
    }

    @Override
    public Decision<Selection, SelectionDecided> countersign(Signature by, Results now) {
        throw new SelectionRejection.AlreadyDecided();
    }
}
