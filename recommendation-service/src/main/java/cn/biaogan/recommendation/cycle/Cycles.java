package cn.biaogan.recommendation.cycle;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cycle.domain.CycleView;
import cn.biaogan.recommendation.cycle.domain.Recommender;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers what a cycle allows the caller's unit. */
@Component
public class Cycles {

    /** A unit in a cycle it recommends in. */
    public record Place(CycleView cycle, Recommender recommender) {

        /** Until when the unit's batch is taken. */
        public Instant deadline() {
            return cycle.deadlineOf(recommender.id());
        }
    }

    private final Aggregates<CycleView, Void> views;

    public Cycles(Aggregates<CycleView, Void> views) {
        this.views = views;
    }

    public Optional<CycleView> find(String cycleId) {
        return views.find(TenantId.NATIONAL, cycleId).map(Versioned::state);
    }

    /**
     * The place of any unit.
     *
     * @throws NotFound when there is no such cycle or the unit does not recommend in it: 404
     */
    public Place placeOf(String unit, String cycleId) {
        return find(cycleId)
                .flatMap(cycle -> cycle.recommender(unit).map(found -> new Place(cycle, found)))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when there is no such cycle or the caller's unit does not recommend in it: 404 */
    public Place placeOf(Act act, String cycleId) {
        return find(cycleId)
                .flatMap(cycle -> cycle.recommender(act.organisation())
                        .filter(unit -> unit.tenant().equals(act.tenant().value()))
                        .map(unit -> new Place(cycle, unit)))
                .orElseThrow(NotFound::new);
    }
}
