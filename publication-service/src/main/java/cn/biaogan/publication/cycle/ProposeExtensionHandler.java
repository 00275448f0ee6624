package cn.biaogan.publication.cycle;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.domain.Deadlines;
import cn.biaogan.publication.cycle.domain.NamedUnit;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** One ministry proposes later deadlines, for everyone or for units that it names. */
@Component
public class ProposeExtensionHandler {

    private final Aggregates<Cycle, CycleEvent> cycles;
    private final Clock clock;

    ProposeExtensionHandler(Aggregates<Cycle, CycleEvent> cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    public Versioned<Cycle> propose(Act act, String cycleId, Deadlines later, List<NamedUnit> units, String reason) {
        return cycles.change(TenantId.NATIONAL, cycleId, act, found -> {
            var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.map(cycle -> cycle.open().proposeExtension(later, units, reason, by))
                    .orElseGet(Decision::nothing);
        });
    }
}
