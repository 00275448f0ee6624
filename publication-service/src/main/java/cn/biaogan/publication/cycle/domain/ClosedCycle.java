package cn.biaogan.publication.cycle.domain;

import cn.biaogan.publication.joint.domain.Signature;
import java.util.Objects;

/** The cycle is over for good. */
public record ClosedCycle(
        CycleId id,
        CycleTerms terms,
        Signature proposedBy,
        Signature countersignedBy,
        Signature recommendationClosedBy,
        Signature closedBy,
        Extensions extensions)
        implements Cycle {

    public ClosedCycle {
        extensions = Objects.requireNonNullElse(extensions, Extensions.NONE); // absent in older documents
    }
}
