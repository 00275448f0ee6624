package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.domain.CaseId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** An officer refuses a submission. */
@Component
public class DeclineCaseHandler {

    private final OwnCases cases;
    private final Clock clock;

    public DeclineCaseHandler(OwnCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    public Versioned<Case> handle(CaseId id, Reason reason, boolean takeOver, Act act) {
        return cases.decide(id, act, takeOver, (waiting, hand) -> waiting.declined(reason, hand, clock.instant()));
    }
}
