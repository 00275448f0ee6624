package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Enterprises apply and units recommend.
 *
 * @param recommended whether a batch with somebody in it is known
 */
public record OpenCycle(
        CycleId id,
        CycleTerms terms,
        Signature proposedBy,
        Signature countersignedBy,
        @Nullable ProposedExtension extension,
        boolean recommended,
        Extensions extensions)
        implements Cycle {

    public OpenCycle {
        extensions = Objects.requireNonNullElse(extensions, Extensions.NONE); // absent in older documents
    }

    @Override
    public Cycle recommend() {
        return new OpenCycle(id, terms, proposedBy, countersignedBy, extension, true, extensions);
    }

    @Override
    public OpenCycle open() {
        return this;
    }

    /**
     * Proposes later deadlines; the proposing ministry may replace its own proposal.
     *
     * @param units whose deadlines are meant; empty for everyone's
     * @throws CycleRejection.ExtensionPending when the other ministry's proposal waits
     * @throws cn.biaogan.platform.kernel.InvalidFields when a deadline is shortened, nothing is extended, more than two
     *     years after that of the cycle, or a unit is not entitled
     */
    public Decision<Cycle, CycleEvent> proposeExtension(
            Deadlines later, List<NamedUnit> units, String reason, Signature by) {
        if (extension != null && extension.proposedBy().ministry() != by.ministry()) {
            throw new CycleRejection.ExtensionPending();
        }
        requireLater(later, units, by.at());
        later.near(terms.year(), terms.year() + 2);
        boolean isNews = extension == null || !extension.says(later, units, reason);
        var proposed = new ProposedExtension(later, units, reason, by);
        return new Decision<>(
                new OpenCycle(id, terms, proposedBy, countersignedBy, proposed, recommended, extensions),
                isNews ? List.of(new CycleEvent.ExtensionProposed(id, by)) : List.of());
    }

    private void requireLater(Deadlines later, List<NamedUnit> units, Instant now) {
        if (units.isEmpty()) {
            terms.deadlines().extendedTo(later, now);
            return;
        }
        var fields = new Fields();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            if (!terms.entitles(unit)) {
                fields.fault("/units/" + i, "cycle.unit-not-entitled");
            } else if (units.indexOf(unit) < i) {
                fields.fault("/units/" + i, "value.duplicate");
            } else {
                deadlinesOf(unit).requireExtendedFor(unit, "/units/" + i, later, now, fields);
            }
        }
        fields.check();
    }

    private Deadlines deadlinesOf(NamedUnit unit) {
        return extensions.of(unit, terms.deadlines());
    }

    /**
     * @throws CycleRejection.NoExtension when nothing is proposed
     * @throws CycleRejection.SameMinistry when the proposing ministry or person signs
     * @throws CycleRejection.ExtensionOverdue when it would be over by now
     */
    public Decision<Cycle, CycleEvent> countersignExtension(Signature by) {
        if (extension == null) {
            throw new CycleRejection.NoExtension();
        }
        if (!by.independentOf(extension.proposedBy())) {
            throw new CycleRejection.SameMinistry();
        }
        requireStillAhead(extension, by.at());
        return extended(extension.countersigned(by));
    }

    private void requireStillAhead(ProposedExtension proposed, Instant now) {
        try {
            requireLater(proposed.deadlines(), proposed.units(), now);
        } catch (InvalidFields over) {
            throw new CycleRejection.ExtensionOverdue();
        }
    }

    private Decision<Cycle, CycleEvent> extended(Extension act) {
        var everyones = act.units().isEmpty() ? act.deadlines() : terms.deadlines();
        var own = act.units().stream()
                .map(unit -> new CycleEvent.UnitDeadlines(unit, act.deadlines()))
                .toList();
        return Decision.of(
                new OpenCycle(
                        id,
                        terms.with(everyones),
                        proposedBy,
                        countersignedBy,
                        null,
                        recommended,
                        extensions.with(act)),
                new CycleEvent.CycleExtended(
                        id, everyones, own, act.reason(), act.countersignedBy().at()));
    }

    /**
     * Ends what is proposed, by either ministry: the proposer takes it back, the other one does not countersign it. The
     * deadlines stand, and another extension may be proposed.
     *
     * @throws CycleRejection.NoExtension when nothing is proposed
     */
    public Decision<Cycle, CycleEvent> withdrawExtension(String reason, Signature by) {
        if (extension == null) {
            throw new CycleRejection.NoExtension();
        }
        var kept = extensions.with(new WithdrawnExtension(extension, reason, by));
        return Decision.of(
                new OpenCycle(id, terms, proposedBy, countersignedBy, null, recommended, kept),
                new CycleEvent.ExtensionWithdrawn(id, by));
    }

    /**
     * @throws CycleRejection.ExtensionPending while an extension waits: nobody loses a proposal without a word
     * @throws CycleRejection.RecommendationRunning before the last unit's deadline of the recommendations
     */
    public Decision<Cycle, CycleEvent> closeRecommendation(Signature by) {
        if (extension != null) {
            throw new CycleRejection.ExtensionPending();
        }
        Instant last = extensions.lastRecommendation(terms.deadlines());
        if (by.at().isBefore(last)) {
            throw new CycleRejection.RecommendationRunning(last);
        }
        return Decision.of(
                new RecommendationClosedCycle(id, terms, proposedBy, countersignedBy, by, recommended, extensions),
                new CycleEvent.RecommendationClosed(id, by.at()));
    }
}
