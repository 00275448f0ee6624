package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.CheckPoints;
import cn.biaogan.recommendation.cases.CheckScores;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** A unit freezes its order before it is sent: one officer seals, another one countersigns what was sealed. */
@Component
public class SealBatchHandler {

    private final OwnBatches batches;
    private final CheckScores scores;
    private final BatchSettings settings;

    public SealBatchHandler(OwnBatches batches, CheckScores scores, BatchSettings settings) {
        this.batches = batches;
        this.scores = scores;
        this.settings = settings;
    }

    public Versioned<Batch> handle(String cycleId, Act act) {
        return batches.change(cycleId, act, (batch, own, touch) -> {
            var open = batch.open();
            var ids = new ArrayList<CaseId>(open.lineup().ranking().value());
            ids.addAll(open.lineup().reserve().value());
            var points = new CheckPoints(scores.of(own.tenant(), ids));
            return open.seal(settings.terms(own), points, touch);
        });
    }

    /** @param digest of the order that the second officer looked at */
    public Versioned<Batch> countersign(String cycleId, String digest, Act act) {
        return batches.change(
                cycleId, act, (batch, own, touch) -> batch.sealing().countersign(digest, touch));
    }
}
