package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;
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
        boolean recommended)
        implements Cycle {

    @Override
    public Cycle recommend() {
        return new OpenCycle(id, terms, proposedBy, countersignedBy, extension, true);
    }

    @Override
    public OpenCycle open() {
        return this;
    }

    /**
     * Proposes later deadlines; the proposing ministry may replace its own proposal.
     *
     * @throws CycleRejection.ExtensionPending when the other ministry's proposal waits
     * @throws cn.biaogan.platform.kernel.InvalidFields when a deadline is shortened, nothing is extended, or more than
     *     two years after that of the cycle
     */
    public Decision<Cycle, CycleEvent> proposeExtension(Deadlines later, String reason, Signature by) {
        if (extension != null && extension.proposedBy().ministry() != by.ministry()) {
            throw new CycleRejection.ExtensionPending();
        }
        terms.deadlines().extendedTo(later, by.at()).near(terms.year(), terms.year() + 2);
        return Decision.of(new OpenCycle(
                id, terms, proposedBy, countersignedBy, new ProposedExtension(later, reason, by), recommended));
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
        var later = stillAhead(extension.deadlines(), by.at());
        return Decision.of(
                new OpenCycle(id, terms.with(later), proposedBy, countersignedBy, null, recommended),
                new CycleEvent.CycleExtended(id, later, extension.reason(), by.at()));
    }

    private Deadlines stillAhead(Deadlines proposed, Instant now) {
        try {
            return terms.deadlines().extendedTo(proposed, now);
        } catch (InvalidFields over) {
            throw new CycleRejection.ExtensionOverdue();
        }
    }

    /** @throws CycleRejection.RecommendationRunning before the deadline of the recommendations */
    public Decision<Cycle, CycleEvent> closeRecommendation(Signature by) {
        Instant deadline = terms.deadlines().recommendation();
        if (by.at().isBefore(deadline)) {
            throw new CycleRejection.RecommendationRunning(deadline);
        }
        return Decision.of(
                new RecommendationClosedCycle(id, terms, proposedBy, countersignedBy, by, recommended),
                new CycleEvent.RecommendationClosed(id, by.at()));
    }
}
