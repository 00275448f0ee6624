package cn.biaogan.review.round;

import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.cycle.CycleOpenedV1;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.dossier.messaging.ApplicationSubmittedV1;
import cn.biaogan.review.dossier.messaging.ApplicationWithdrawnV1;
import cn.biaogan.review.dossier.messaging.BatchSubmittedV1;
import cn.biaogan.review.round.domain.Entry;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundEvent;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The round of a cycle follows the batches, the withdrawals and what is submitted after one; it exists from the first
 * of its facts on.
 */
@Component
public class CollectRecommendedHandler {

    private final Aggregates<Round, RoundEvent> rounds;

    CollectRecommendedHandler(Aggregates<Round, RoundEvent> rounds) {
        this.rounds = rounds;
    }

    public void opened(IncomingEvent<CycleOpenedV1> event) {
        follow(event, event.data().cycleId(), Decision::unchanged);
    }

    public void recommended(IncomingEvent<BatchSubmittedV1> event) {
        var batch = event.data();
        var entries = batch.entries().stream().map(e -> entry(batch, e)).toList();
        follow(event, batch.cycleId(), round -> round.recommend(entries));
    }

    public void withdrawn(IncomingEvent<ApplicationWithdrawnV1> event) {
        var fact = event.data();
        var application = new ApplicationId(fact.applicationId());
        follow(event, fact.cycleId(), round -> round.withdraw(application, fact.withdrawnAt()));
    }

    /**
     * Most submissions concern no withdrawal, and a round that wrote each of them would be written by the whole
     * country at once: they are told apart before the write. Withdrawal and submission of one application come in
     * order, so that nothing can come in between.
     */
    public void submitted(IncomingEvent<ApplicationSubmittedV1> event) {
        var fact = event.data();
        var application = new ApplicationId(fact.applicationId());
        boolean withdrew = rounds.find(TenantId.NATIONAL, new CycleId(fact.cycleId()).roundId())
                .filter(round -> round.state().recommended().withdrew(application))
                .isPresent();
        if (withdrew) {
            follow(event, fact.cycleId(), round -> round.submit(application, fact.recommenderId()));
        }
    }

    private void follow(IncomingEvent<?> event, String cycleId, Function<Round, Decision<Round, RoundEvent>> fact) {
        var cycle = new CycleId(cycleId);
        rounds.change(
                TenantId.NATIONAL,
                cycle.roundId(),
                event.act("round.follow"),
                known -> fact.apply(known.orElseGet(() -> Round.open(cycle))));
    }

    private static Entry entry(BatchSubmittedV1 batch, BatchSubmittedV1.Entry entry) {
        return new Entry(
                new ApplicationId(entry.applicationId()),
                new TenantId(entry.applicantTenant()),
                entry.enterpriseId(),
                entry.enterpriseName(),
                new Industry(entry.industry()),
                entry.size(),
                batch.recommenderId(),
                entry.rank(),
                batch.submittedAt());
    }
}
