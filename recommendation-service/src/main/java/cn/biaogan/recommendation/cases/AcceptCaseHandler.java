package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.domain.CaseId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An officer finds a submission in order; it becomes a candidate for the batch. */
@Component
public class AcceptCaseHandler {

    private final OwnCases cases;
    private final Chances chances;
    private final Clock clock;

    public AcceptCaseHandler(OwnCases cases, Chances chances, Clock clock) {
        this.cases = cases;
        this.chances = chances;
        this.clock = clock;
    }

    public Versioned<Case> handle(CaseId id, @Nullable Reason opinion, boolean takeOver, Act act) {
        return cases.decide(
                id,
                act,
                takeOver,
                (waiting, hand) ->
                        waiting.accepted(opinion, chances.of(act.tenant(), waiting.file()), hand, clock.instant()));
    }
}
