package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.batch.messaging.CaseAcceptedV1;
import org.springframework.stereotype.Component;

/** An accepted case may be ranked from now on. */
@Component
public class AddCandidateHandler {

    private final Aggregates<Batch, BatchEvent> batches;

    public AddCandidateHandler(Aggregates<Batch, BatchEvent> batches) {
        this.batches = batches;
    }

    public void on(IncomingEvent<CaseAcceptedV1> event) {
        var accepted = event.data();
        batches.change(
                event.tenant(),
                accepted.batchId().value(),
                event.act("batch.add-candidate"),
                found -> found.orElseGet(() -> Batch.empty(accepted.recommenderId(), accepted.cycleId()))
                        .candidate(accepted.candidate()));
    }
}
