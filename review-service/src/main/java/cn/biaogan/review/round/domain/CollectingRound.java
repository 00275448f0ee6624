package cn.biaogan.review.round.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.CycleId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Before the start: the recommending units may still send their batches. */
public record CollectingRound(CycleId cycleId, Recommended recommended) implements Round {

    @Override
    public Decision<Round, RoundEvent> recommend(List<Entry> batch) {
        return Decision.of(new CollectingRound(cycleId, recommended.with(batch)));
    }

    @Override
    public Decision<Round, RoundEvent> withdraw(ApplicationId application, Instant at) {
        return Decision.of(new CollectingRound(cycleId, recommended.withdrawn(application, at)));
    }

    @Override
    public Decision<Round, RoundEvent> submit(ApplicationId application, String recommenderId) {
        return Decision.of(new CollectingRound(cycleId, recommended.submitted(application, recommenderId)));
    }

    @Override
    public Decision<Round, RoundEvent> start(RoundRules rules, Instant at) {
        return Decision.of(
                new RunningRound(cycleId, recommended, rules, at, Map.of()),
                new RoundEvent.RoundStarted(cycleId, recommended.standing().size(), at));
    }
}
