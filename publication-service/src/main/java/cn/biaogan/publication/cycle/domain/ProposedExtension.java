package cn.biaogan.publication.cycle.domain;

import cn.biaogan.publication.joint.domain.Signature;
import java.util.List;
import java.util.Objects;

/**
 * Later deadlines that wait for the other ministry.
 *
 * @param units whose deadlines these are; empty for everyone
 */
public record ProposedExtension(Deadlines deadlines, List<NamedUnit> units, String reason, Signature proposedBy) {

    public ProposedExtension {
        units = List.copyOf(Objects.requireNonNullElse(units, List.of())); // absent in older documents
    }

    boolean says(Deadlines later, List<NamedUnit> named, String why) {
        return deadlines.equals(later) && units.equals(named) && reason.equals(why);
    }

    Extension countersigned(Signature by) {
        return new Extension(deadlines, units, reason, proposedBy, by);
    }
}
