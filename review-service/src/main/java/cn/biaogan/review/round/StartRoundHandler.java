package cn.biaogan.review.round;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.cycle.CycleView;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundEvent;
import cn.biaogan.review.round.domain.RoundRejection;
import cn.biaogan.review.round.domain.RoundRules;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A ministry starts the review once the recommending units can send no more. */
@Component
public class StartRoundHandler {

    private final Aggregates<Round, RoundEvent> rounds;
    private final Aggregates<CycleView, Void> cycles;
    private final Clock clock;

    StartRoundHandler(Aggregates<Round, RoundEvent> rounds, Aggregates<CycleView, Void> cycles, Clock clock) {
        this.rounds = rounds;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Reads the cycle outside the write: its settings never change, and what closed stays closed. */
    public Versioned<Round> start(CycleId id, Act act) {
        CycleView cycle = cycles.get(TenantId.NATIONAL, id.value()).state();
        if (!cycle.recommendationClosed()) {
            throw new RoundRejection.RecommendationOpen();
        }
        var rules = new RoundRules(cycle.expertsPerDossier(), cycle.sameProvinceConflict(), cycle.rubricVersion());
        return rounds.change(
                TenantId.NATIONAL,
                id.roundId(),
                act,
                known -> known.orElseGet(() -> Round.open(id)).start(rules, clock.instant()));
    }
}
