package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.batch.domain.Touch;
import cn.biaogan.recommendation.cycle.Cycles;
import cn.biaogan.recommendation.officers.SeenOfficers;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What officers do to the batch of their own unit; the cycle's terms are read anew for every attempt. */
@Component
public class OwnBatches {

    /** Decides on the unit's batch; {@code touch} is the officer and the instant of the attempt. */
    @FunctionalInterface
    interface Deed {

        Decision<Batch, BatchEvent> on(Batch batch, OwnBatch own, Touch touch);
    }

    private final Aggregates<Batch, BatchEvent> batches;
    private final Cycles cycles;
    private final SeenOfficers officers;
    private final Clock clock;

    public OwnBatches(Aggregates<Batch, BatchEvent> batches, Cycles cycles, SeenOfficers officers, Clock clock) {
        this.batches = batches;
        this.cycles = cycles;
        this.officers = officers;
        this.clock = clock;
    }

    /** @throws cn.biaogan.platform.store.NotFound when the caller's unit does not recommend in the cycle: 404 */
    Versioned<Batch> change(String cycleId, Act act, Deed deed) {
        var own = own(cycleId, act);
        var officer = officers.saw(act);
        return batches.change(own.tenant(), own.id(), act, found -> {
            var now = own(cycleId, act);
            return deed.on(now.of(found), now, new Touch(officer, clock.instant()));
        });
    }

    OwnBatch own(String cycleId, Act act) {
        return new OwnBatch(cycles.placeOf(act, cycleId));
    }
}
