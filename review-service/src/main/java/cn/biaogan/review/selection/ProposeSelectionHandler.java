package cn.biaogan.review.selection;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.selection.domain.Choice;
import cn.biaogan.review.selection.domain.PassedOver;
import cn.biaogan.review.selection.domain.Proposal;
import cn.biaogan.review.selection.domain.Selection;
import cn.biaogan.review.selection.domain.SelectionDecided;
import cn.biaogan.review.selection.domain.Signature;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** One ministry proposes what to select, or another proposal instead. */
@Component
public class ProposeSelectionHandler {

    private final Aggregates<Selection, SelectionDecided> selections;
    private final ReadResults results;
    private final Clock clock;

    ProposeSelectionHandler(Aggregates<Selection, SelectionDecided> selections, ReadResults results, Clock clock) {
        this.selections = selections;
        this.results = results;
        this.clock = clock;
    }

    /**
     * The results read here become part of the proposal: the selection decides on them alone.
     *
     * @throws cn.biaogan.platform.act.VersionRequired when there is a proposal and the act names no version
     */
    public Versioned<Selection> propose(CycleId cycle, List<Choice> choices, List<PassedOver> passedOver, Act act) {
        var by = new Signature(act.organisation(), act.actor().subject(), clock.instant());
        var proposal = Proposal.of(results.of(cycle), choices, passedOver, by);
        return selections.change(TenantId.NATIONAL, cycle.selectionId(), act, known -> {
            if (known.isEmpty()) {
                return Selection.propose(cycle, proposal);
            }
            act.withVersionRequired();
            return known.get().change(proposal);
        });
    }
}
