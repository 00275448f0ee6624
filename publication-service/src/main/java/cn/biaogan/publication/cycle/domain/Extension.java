package cn.biaogan.publication.cycle.domain;

import cn.biaogan.publication.joint.domain.Signature;
import java.util.List;

/**
 * The joint act that moved deadlines.
 *
 * @param units whose deadlines were moved; empty for everyone's
 */
public record Extension(
        Deadlines deadlines, List<NamedUnit> units, String reason, Signature proposedBy, Signature countersignedBy) {

    public Extension {
        units = List.copyOf(units);
    }
}
