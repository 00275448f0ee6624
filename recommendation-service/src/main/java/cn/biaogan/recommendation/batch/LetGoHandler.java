package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.cases.WithdrawCaseHandler;
import cn.biaogan.recommendation.cases.domain.BatchAnswer;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.domain.BatchId;
import org.springframework.stereotype.Component;

/** Lets an accepted case go whose enterprise withdrew, unless the batch was sent with it. */
@Component
public class LetGoHandler implements WithdrawCaseHandler.LetGo {

    private final Aggregates<Batch, BatchEvent> batches;

    public LetGoHandler(Aggregates<Batch, BatchEvent> batches) {
        this.batches = batches;
    }

    @Override
    public BatchAnswer ask(TenantId tenant, Case.Accepted accepted, Act act) {
        var file = accepted.file();
        var id = BatchId.of(file.recommenderId(), file.cycleId());
        var decided = batches.change(
                tenant,
                id.value(),
                act,
                found -> found.orElseGet(() -> Batch.empty(file.recommenderId(), file.cycleId()))
                        .letGo(file.caseId(), accepted.at()));
        if (!(decided.state() instanceof Submitted sent)) {
            return new BatchAnswer.LetGo();
        }
        return sent.entry(file.caseId())
                .<BatchAnswer>map(entry -> new BatchAnswer.Sent(entry.rank(), sent.submittedAt()))
                .orElseGet(BatchAnswer.LetGo::new);
    }
}
