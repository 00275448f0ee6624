package cn.biaogan.recommendation.cases.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cycle.Cycles;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows a case to whom it may be shown: what officers keep among themselves is for its own unit alone. */
@Component
class CaseViews {

    private final Cycles cycles;
    private final Clock clock;

    CaseViews(Cycles cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    ResponseEntity<CaseView> answer(Versioned<Case> found, Act act) {
        return Answers.ok(found, c -> view(c, act));
    }

    private CaseView view(Case c, Act act) {
        boolean own = !act.actor().has("ministry");
        var deadline = cycles.find(c.file().cycleId())
                .map(cycle -> cycle.deadlineOf(c.file().recommenderId()))
                .orElse(null);
        return CaseView.of(c, own, deadline, clock.instant());
    }
}
