package cn.biaogan.publication.cycle.web;

import cn.biaogan.publication.cycle.domain.Extension;
import cn.biaogan.publication.cycle.domain.NamedUnit;
import cn.biaogan.publication.cycle.domain.ProposedExtension;
import cn.biaogan.publication.joint.domain.Ministry;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Later deadlines, proposed or in force.
 *
 * @param units whose deadlines they are; left out for everyone's
 * @param reason why, for the ministries
 * @param countersignedBy left out while it waits
 */
record ExtensionView(
        Instant applicationDeadline,
        Instant recommendationDeadline,
        @Nullable List<UnitView> units,
        @Nullable String reason,
        Ministry proposedBy,
        Instant proposedAt,
        @Nullable Ministry countersignedBy,
        @Nullable Instant countersignedAt) {

    record UnitView(String id, String tenant) {}

    static @Nullable ExtensionView of(@Nullable ProposedExtension proposed) {
        if (proposed == null) {
            return null;
        }
        Signature by = proposed.proposedBy();
        return new ExtensionView(
                proposed.deadlines().application(),
                proposed.deadlines().recommendation(),
                units(proposed.units()),
                proposed.reason(),
                by.ministry(),
                by.at(),
                null,
                null);
    }

    /** @param ministries the reasons they write for one another are theirs alone */
    static ExtensionView of(Extension act, boolean ministries) {
        return new ExtensionView(
                act.deadlines().application(),
                act.deadlines().recommendation(),
                units(act.units()),
                ministries ? act.reason() : null,
                act.proposedBy().ministry(),
                act.proposedBy().at(),
                act.countersignedBy().ministry(),
                act.countersignedBy().at());
    }

    static @Nullable List<UnitView> units(List<NamedUnit> named) {
        return named.isEmpty()
                ? null
                : named.stream()
                        .map(unit -> new UnitView(unit.id(), unit.tenant().value()))
                        .toList();
    }
}
