package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.batch.domain.Ranking;
import cn.biaogan.recommendation.cycle.Cycles;
import org.springframework.stereotype.Component;

/** A unit puts its candidates in order; the whole order at once. */
@Component
public class RankBatchHandler {

    private final Aggregates<Batch, BatchEvent> batches;
    private final Cycles cycles;

    public RankBatchHandler(Aggregates<Batch, BatchEvent> batches, Cycles cycles) {
        this.batches = batches;
        this.cycles = cycles;
    }

    public Versioned<Batch> handle(String cycleId, Ranking ranking, Act act) {
        var own = new OwnBatch(cycles.placeOf(act, cycleId));
        return batches.change(
                own.tenant(), own.id(), act, found -> own.of(found).open().ranked(ranking, own.quotas()));
    }
}
