package cn.biaogan.review.selection;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.selection.domain.DossierResult;
import cn.biaogan.review.selection.domain.Selection;
import cn.biaogan.review.selection.domain.SelectionDecided;
import cn.biaogan.review.selection.domain.Signature;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The other ministry agrees to exactly the proposal it read. */
@Component
public class CountersignSelectionHandler {

    private final Aggregates<Selection, SelectionDecided> selections;
    private final StandingDossiers dossiers;
    private final Clock clock;

    CountersignSelectionHandler(
            Aggregates<Selection, SelectionDecided> selections, StandingDossiers dossiers, Clock clock) {
        this.selections = selections;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** The version names the proposal: what was withdrawn is read for that one. */
    public Versioned<Selection> countersign(CycleId cycle, Act act) {
        act.withVersionRequired();
        var proposed = selections.get(TenantId.NATIONAL, cycle.selectionId()).state();
        var withdrawn = withdrawn(proposed);
        return selections.change(
                TenantId.NATIONAL,
                cycle.selectionId(),
                act,
                known -> known.map(selection -> selection.countersign(
                                new Signature(act.organisation(), act.actor().subject(), clock.instant()), withdrawn))
                        .orElseGet(Decision::nothing));
    }

    private Set<ApplicationId> withdrawn(Selection selection) {
        return selection.proposal().contenders().stream()
                .filter(c -> !dossiers.stands(c.tenant(), c.applicationId()))
                .map(DossierResult::applicationId)
                .collect(Collectors.toSet());
    }
}
