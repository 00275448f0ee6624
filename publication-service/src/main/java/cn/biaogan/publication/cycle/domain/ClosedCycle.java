package cn.biaogan.publication.cycle.domain;

import cn.biaogan.publication.joint.domain.Signature;

/** The cycle is over for good. */
public record ClosedCycle(
        CycleId id,
        CycleTerms terms,
        Signature proposedBy,
        Signature countersignedBy,
        Signature recommendationClosedBy,
        Signature closedBy)
        implements Cycle {}
