package cn.biaogan.publication.cycle;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.domain.NoticeStage;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A ministry ends the cycle. */
@Component
public class CloseCycleHandler {

    private final Aggregates<Cycle, CycleEvent> cycles;
    private final NoticeProgress notice;
    private final ClosureSettings settings;
    private final Clock clock;

    CloseCycleHandler(
            Aggregates<Cycle, CycleEvent> cycles, NoticeProgress notice, ClosureSettings settings, Clock clock) {
        this.cycles = cycles;
        this.notice = notice;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The stage of the notice is read before the cycle is: only {@link NoticeStage#DONE} lets a cycle end of which
     * somebody is recommended, and a notice that is done stays so.
     */
    public Versioned<Cycle> close(Act act, String cycleId) {
        NoticeStage stage = notice.of(cycleId);
        return cycles.change(TenantId.NATIONAL, cycleId, act, found -> {
            var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.map(cycle -> cycle.close(by, stage, settings.withoutRecommendationAfter()))
                    .orElseGet(Decision::nothing);
        });
    }
}
