package cn.biaogan.review.round;

import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundEvent;
import cn.biaogan.review.sheet.messaging.ExpertRecusedV1;
import org.springframework.stereotype.Component;

/** The place of an expert who recused is free for another. */
@Component
public class FreePlaceHandler {

    private final Aggregates<Round, RoundEvent> rounds;

    FreePlaceHandler(Aggregates<Round, RoundEvent> rounds) {
        this.rounds = rounds;
    }

    public void recused(IncomingEvent<ExpertRecusedV1> event) {
        var fact = event.data();
        rounds.change(
                TenantId.NATIONAL,
                new CycleId(fact.cycleId()).roundId(),
                event.act("round.free-place"),
                known -> known.map(round -> round.recused(
                                new DossierId(fact.dossierId()), new ExpertId(fact.expertId()), fact.recusedAt()))
                        .orElseGet(Decision::nothing));
    }
}
