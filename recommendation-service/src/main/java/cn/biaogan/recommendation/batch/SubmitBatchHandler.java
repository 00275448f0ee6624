package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.batch.domain.Batch;
import org.springframework.stereotype.Component;

/** A unit sends its sealed order to the ministries, once. */
@Component
public class SubmitBatchHandler {

    private final OwnBatches batches;
    private final BatchSettings settings;

    public SubmitBatchHandler(OwnBatches batches, BatchSettings settings) {
        this.batches = batches;
        this.settings = settings;
    }

    public Versioned<Batch> handle(String cycleId, Act act) {
        return batches.change(
                cycleId,
                act,
                (batch, own, touch) -> batch.sealed()
                        .submit(own.place().recommender().name(), own.deadline(), settings.terms(own), touch));
    }
}
