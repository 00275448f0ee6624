package cn.biaogan.publication.cycle;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.domain.CycleTerms;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The proposing ministry changes its proposal. */
@Component
public class EditCycleHandler {

    private final Aggregates<Cycle, CycleEvent> cycles;
    private final Clock clock;

    EditCycleHandler(Aggregates<Cycle, CycleEvent> cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    /** @throws InvalidFields when the year changes: it is part of the identity of the cycle */
    public Versioned<Cycle> edit(Act act, String cycleId, CycleTerms terms) {
        return cycles.change(TenantId.NATIONAL, cycleId, act.withVersionRequired(), found -> {
            var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.map(cycle -> sameYear(cycle, terms).proposed().edit(terms, by))
                    .orElseGet(Decision::nothing);
        });
    }

    private static Cycle sameYear(Cycle cycle, CycleTerms terms) {
        if (cycle.id().year() != terms.year()) {
            throw new InvalidFields(List.of(new Fault("/year", "cycle.year-fixed")));
        }
        return cycle;
    }
}
