package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cases.domain.BatchAnswer;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.cases.messaging.ApplicationWithdrawnV1;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An enterprise withdrew. The batch answers first, whether it can still let an accepted case go; then the case follows
 * that answer. A crash between the two writes is healed by the event's redelivery: the batch, marked by its inbox, gives
 * the same answer from its stored state.
 */
@Component
public class WithdrawCaseHandler {

    /** Asks the batch of an accepted case; the answer stays the same however often one event asks. */
    public interface LetGo {

        BatchAnswer ask(TenantId tenant, Case.Accepted accepted, Act act);
    }

    private final Aggregates<Case, CaseEvent> cases;
    private final LetGo batch;
    private final Clock clock;

    public WithdrawCaseHandler(Aggregates<Case, CaseEvent> cases, LetGo batch, Clock clock) {
        this.cases = cases;
        this.batch = batch;
        this.clock = clock;
    }

    public void on(IncomingEvent<ApplicationWithdrawnV1> event) {
        boolean settled;
        do {
            settled = settle(event);
        } while (!settled);
    }

    /** False when an officer was faster: the case may have been accepted just now, so that the batch must be asked. */
    private boolean settle(IncomingEvent<ApplicationWithdrawnV1> event) {
        var tenant = new TenantId(event.data().recommenderTenant());
        var seen = cases.get(tenant, event.data().caseId().value());
        var answer = seen.state() instanceof Case.Accepted accepted
                ? batch.ask(tenant, accepted, event.act("batch.let-go"))
                : new BatchAnswer.LetGo();
        try {
            follow(seen, answer, reason(event.data().reason()), event.act("case.withdraw"));
            return true;
        } catch (StaleVersion officerWasFaster) {
            return false;
        }
    }

    private void follow(Versioned<Case> seen, BatchAnswer answer, @Nullable Reason why, Act act) {
        var onSeen = new Act(act.action(), act.actor(), null, seen.version(), act.cause());
        cases.change(
                seen.tenant(),
                seen.id(),
                onSeen,
                found -> found.orElse(seen.state()).withdrawn(answer, why, clock.instant()));
    }

    private static @Nullable Reason reason(@Nullable String told) {
        return told == null ? null : new Reason(told);
    }
}
