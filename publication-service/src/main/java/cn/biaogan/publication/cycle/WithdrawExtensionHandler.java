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

/** Either ministry ends the proposal of later deadlines that waits, exactly the one it read. */
@Component
public class WithdrawExtensionHandler {

    private final Aggregates<Cycle, CycleEvent> cycles;
    private final Clock clock;

    WithdrawExtensionHandler(Aggregates<Cycle, CycleEvent> cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    public Versioned<Cycle> withdraw(Act act, String cycleId, String reason) {
        return cycles.change(TenantId.NATIONAL, cycleId, act.withVersionRequired(), found -> {
            var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.map(cycle -> cycle.open().withdrawExtension(reason, by))
                    .orElseGet(Decision::nothing);
        });
    }
}
