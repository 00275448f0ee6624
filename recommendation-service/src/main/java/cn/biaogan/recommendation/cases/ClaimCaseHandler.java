package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.Hand;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Officer;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Officers of a unit share their work: who claims a case works on it, until it is left or handed over. */
@Component
public class ClaimCaseHandler {

    private final OwnCases cases;
    private final Clock clock;

    public ClaimCaseHandler(OwnCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    public Versioned<Case> claim(CaseId id, boolean takeOver, Act act) {
        return cases.work(id, act, (found, officer) -> found.claimed(new Hand(officer, takeOver), clock.instant()));
    }

    public Versioned<Case> leave(CaseId id, Act act) {
        return cases.work(id, act, (found, officer) -> found.unclaimed(new Hand(officer, false), clock.instant()));
    }

    /** @param to account or name of a colleague who was at the desk before */
    public Versioned<Case> handOver(CaseId id, String to, @Nullable Reason note, boolean takeOver, Act act) {
        return cases.work(
                id,
                act,
                (found, officer) ->
                        found.handedOver(colleague(to, act), note, new Hand(officer, takeOver), clock.instant()));
    }

    private Officer colleague(String to, Act act) {
        var fields = new Fields();
        var found = cases.colleagues(act).find(to);
        if (found.isEmpty()) {
            fields.fault("/officer", "case.unknown-officer");
        }
        fields.check();
        return found.orElseThrow();
    }
}
