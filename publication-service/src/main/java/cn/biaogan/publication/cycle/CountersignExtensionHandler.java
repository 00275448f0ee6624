package cn.biaogan.publication.cycle;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The other ministry lets the later deadlines stand, exactly those it read. */
@Component
public class CountersignExtensionHandler {

    private final Aggregates<Cycle, CycleEvent> cycles;
    private final Clock clock;

    CountersignExtensionHandler(Aggregates<Cycle, CycleEvent> cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    public Versioned<Cycle> countersign(Act act, String cycleId) {
        return cycles.change(TenantId.NATIONAL, cycleId, act.withVersionRequired(), found -> {
            var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.map(cycle -> cycle.open().countersignExtension(by)).orElseGet(Decision::nothing);
        });
    }
}
