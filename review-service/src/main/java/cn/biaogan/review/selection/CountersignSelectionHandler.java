package cn.biaogan.review.selection;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.selection.domain.Selection;
import cn.biaogan.review.selection.domain.SelectionDecided;
import cn.biaogan.review.selection.domain.Signature;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The other ministry agrees to exactly the proposal it read. */
@Component
public class CountersignSelectionHandler {

    private final Aggregates<Selection, SelectionDecided> selections;
    private final ReadResults results;
    private final Clock clock;

    CountersignSelectionHandler(Aggregates<Selection, SelectionDecided> selections, ReadResults results, Clock clock) {
        this.selections = selections;
        this.results = results;
        this.clock = clock;
    }

    /** The version names the proposal; what became of its dossiers since is read at this moment. */
    public Versioned<Selection> countersign(CycleId cycle, Act act) {
        act.withVersionRequired();
        var now = results.of(cycle);
        return selections.change(
                TenantId.NATIONAL,
                cycle.selectionId(),
                act,
                known -> known.map(selection -> selection.countersign(
                                new Signature(act.organisation(), act.actor().subject(), clock.instant()), now))
                        .orElseGet(Decision::nothing));
    }
}
