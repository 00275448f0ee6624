package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.LocalNotice;
import org.springframework.stereotype.Component;

/** A unit records the notice 本级公示 that it gave at home, and what came of it. */
@Component
public class NoticeBatchHandler {

    private final OwnBatches batches;

    public NoticeBatchHandler(OwnBatches batches) {
        this.batches = batches;
    }

    public Versioned<Batch> handle(String cycleId, LocalNotice notice, Act act) {
        return batches.change(cycleId, act, (batch, own, touch) -> batch.noticed(notice, touch));
    }

    /** None was given after all. */
    public Versioned<Batch> remove(String cycleId, Act act) {
        return batches.change(cycleId, act, (batch, own, touch) -> batch.noticed(null, touch));
    }
}
