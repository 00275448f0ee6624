package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.cycle.Cycles;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A unit sends its sealed ranking to the ministries, once. The cycle's deadline is read anew for every attempt. */
@Component
public class SubmitBatchHandler {

    private final Aggregates<Batch, BatchEvent> batches;
    private final Cycles cycles;
    private final Clock clock;

    public SubmitBatchHandler(Aggregates<Batch, BatchEvent> batches, Cycles cycles, Clock clock) {
        this.batches = batches;
        this.cycles = cycles;
        this.clock = clock;
    }

    public Versioned<Batch> handle(String cycleId, Act act) {
        var own = new OwnBatch(cycles.placeOf(act, cycleId));
        return batches.change(
                own.tenant(),
                own.id(),
                act,
                found -> submit(own.of(found).sealed(), new OwnBatch(cycles.placeOf(act, cycleId))));
    }

    private Decision<Batch, BatchEvent> submit(Batch.Sealed sealed, OwnBatch own) {
        return sealed.submit(own.place().recommender().name(), own.deadline(), clock.instant());
    }
}
