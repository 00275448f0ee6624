package cn.biaogan.publication.cycle;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import org.springframework.stereotype.Component;

/**
 * Notes in the cycle that somebody is recommended, so that its end waits for the review, whatever else is known of it.
 * Only the first time is written: the ministries sign the cycle by its version.
 */
@Component
public class NoteRecommendationHandler {

    private final Aggregates<Cycle, CycleEvent> cycles;

    public NoteRecommendationHandler(Aggregates<Cycle, CycleEvent> cycles) {
        this.cycles = cycles;
    }

    /** @throws cn.biaogan.platform.store.NotFound when this service does not know the cycle */
    public void note(Act act, String cycleId) {
        Cycle known = cycles.get(TenantId.NATIONAL, cycleId).state();
        if (!known.recommend().equals(known)) {
            cycles.change(
                    TenantId.NATIONAL,
                    cycleId,
                    act,
                    found -> found.map(cycle -> Decision.<Cycle, CycleEvent>of(cycle.recommend()))
                            .orElseGet(Decision::nothing));
        }
    }
}
