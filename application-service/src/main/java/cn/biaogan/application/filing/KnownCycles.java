package cn.biaogan.application.filing;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import org.springframework.stereotype.Component;

/** The cycles as use cases ask for them. */
@Component
public class KnownCycles {

    private final Aggregates<CycleView, Void> cycles;

    KnownCycles(Aggregates<CycleView, Void> cycles) {
        this.cycles = cycles;
    }

    /** The cycle of an existing application. */
    public CycleView of(String cycleId) {
        return cycles.get(TenantId.NATIONAL, cycleId).state();
    }

    /** @throws cn.biaogan.platform.kernel.InvalidFields at {@code /cycleId} when there is no such cycle */
    CycleView chosen(String cycleId) {
        try {
            return of(cycleId);
        } catch (NotFound unknown) {
            var fields = new Fields();
            fields.fault("/cycleId", "value.unknown");
            fields.check();
            throw unknown;
        }
    }
}
