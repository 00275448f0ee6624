package cn.biaogan.application.cycle;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.form.FormCatalogue;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Keeps the view of a cycle as its events tell it. */
@Component
public class FollowCycleHandler {

    private final Aggregates<CycleView, Void> cycles;
    private final FormCatalogue forms;

    FollowCycleHandler(Aggregates<CycleView, Void> cycles, FormCatalogue forms) {
        this.cycles = cycles;
        this.forms = forms;
    }

    /**
     * @throws IllegalArgumentException when this service does not have the cycle's form: the fact waits as a dead letter
     *     until a service that has it replays it
     */
    public void opened(CycleView cycle, Act act) {
        forms.requirePublished(cycle.formVersion());
        cycles.change(TenantId.NATIONAL, cycle.cycleId(), act, known -> Decision.of(cycle));
    }

    /** @throws cn.biaogan.platform.store.NotFound when the cycle's opening never came: a fault of the stream */
    public void changed(String cycleId, Act act, UnaryOperator<CycleView> change) {
        cycles.change(
                TenantId.NATIONAL,
                cycleId,
                act,
                known -> known.map(cycle -> Decision.<CycleView, Void>of(change.apply(cycle)))
                        .orElseGet(Decision::nothing));
    }
}
