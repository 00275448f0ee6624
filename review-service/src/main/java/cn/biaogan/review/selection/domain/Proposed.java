package cn.biaogan.review.selection.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.review.domain.CycleId;
import java.util.List;
import java.util.function.Predicate;

/** One ministry has proposed. */
public record Proposed(CycleId cycleId, Proposal proposal) implements Selection {

    @Override
    public Decision<Selection, SelectionDecided> change(Proposal other) {
        return Decision.of(new Proposed(cycleId, other));
    }

    @Override
    public Decision<Selection, SelectionDecided> countersign(Signature by, Results now) {
        if (!by.completes(proposal.proposedBy())) {
            throw new SelectionRejection.SameMinistry();
        }
        Predicate<DossierResult> gone = d -> !now.of(d.applicationId()).standing();
        List<DossierResult> selected = proposal.selected();
        var withdrawn = names(selected, gone);
        if (!withdrawn.isEmpty()) {
            throw new SelectionRejection.Withdrawn(withdrawn);
        }
        var clouded = names(proposal.contenders(), gone.negate().and(d -> d.lostAScore(now.of(d.applicationId()))));
        if (!clouded.isEmpty()) {
            throw new SelectionRejection.ScoreDisregarded(clouded);
        }
        var notSelected = proposal.notSelected().stream().filter(gone.negate()).toList();
        var passedOver = proposal.leftOut().stream()
                .filter(left -> !gone.test(left.dossier()))
                .toList();
        return Decision.of(
                new Decided(cycleId, proposal, by),
                new SelectionDecided(cycleId, selected, notSelected, passedOver, by.at()));
    }

    private static List<String> names(List<DossierResult> dossiers, Predicate<DossierResult> which) {
        return dossiers.stream()
                .filter(which)
                .map(DossierResult::enterpriseName)
                .toList();
    }
}
