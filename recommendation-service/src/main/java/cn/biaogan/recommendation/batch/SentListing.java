package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.cases.Listing;
import cn.biaogan.recommendation.cases.domain.CaseFile;
import cn.biaogan.recommendation.domain.BatchId;
import org.springframework.stereotype.Component;

/** Answers the cases from the unit's batch. */
@Component
public class SentListing implements Listing {

    private final Aggregates<Batch, BatchEvent> batches;

    public SentListing(Aggregates<Batch, BatchEvent> batches) {
        this.batches = batches;
    }

    @Override
    public boolean sent(TenantId tenant, CaseFile file) {
        return batches.find(
                        tenant, BatchId.of(file.recommenderId(), file.cycleId()).value())
                .filter(found -> found.state() instanceof Submitted)
                .isPresent();
    }
}
