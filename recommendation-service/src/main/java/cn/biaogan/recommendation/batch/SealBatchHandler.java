package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.cycle.Cycles;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A unit freezes its ranking before it is sent. */
@Component
public class SealBatchHandler {

    private final Aggregates<Batch, BatchEvent> batches;
    private final Cycles cycles;
    private final Clock clock;

    public SealBatchHandler(Aggregates<Batch, BatchEvent> batches, Cycles cycles, Clock clock) {
        this.batches = batches;
        this.cycles = cycles;
        this.clock = clock;
    }

    public Versioned<Batch> handle(String cycleId, Act act) {
        var own = new OwnBatch(cycles.placeOf(act, cycleId));
        return batches.change(
                own.tenant(), own.id(), act, found -> own.of(found).open().seal(clock.instant()));
    }
}
