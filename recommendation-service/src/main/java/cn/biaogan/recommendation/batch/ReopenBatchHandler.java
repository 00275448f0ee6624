package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.batch.domain.Batch;
import org.springframework.stereotype.Component;

/** A unit opens a frozen order again, as long as it was not sent: whoever of its officers, before and after the second word. */
@Component
public class ReopenBatchHandler {

    private final OwnBatches batches;

    public ReopenBatchHandler(OwnBatches batches) {
        this.batches = batches;
    }

    public Versioned<Batch> handle(String cycleId, Act act) {
        return batches.change(cycleId, act, (batch, own, touch) -> batch.reopen(touch));
    }
}
