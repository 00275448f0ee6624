package cn.biaogan.review.selection.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.CycleId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One ministry has proposed. */
public record Proposed(CycleId cycleId, Proposal proposal) implements Selection {

    @Override
    public Decision<Selection, SelectionDecided> change(Proposal other) {
        return Decision.of(new Proposed(cycleId, other));
    }

    @Override
    public Decision<Selection, SelectionDecided> countersign(Signature by, Set<ApplicationId> withdrawn) {
        if (!by.completes(proposal.proposedBy())) {
            throw new SelectionRejection.SameMinistry();
        }
        Predicate<DossierResult> gone = d -> withdrawn.contains(d.applicationId());
        List<DossierResult> selected = proposal.selected();
        if (selected.stream().anyMatch(gone)) {
            throw new SelectionRejection.Withdrawn(selected.stream()
                    .filter(gone)
                    .map(DossierResult::enterpriseName)
                    .toList());
        }
        var notSelected = proposal.notSelected().stream().filter(gone.negate()).toList();
        return Decision.of(
                new Decided(cycleId, proposal, by), new SelectionDecided(cycleId, selected, notSelected, by.at()));
    }
}
