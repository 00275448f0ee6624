package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.cases.domain.Chance;
import cn.biaogan.recommendation.cases.domain.Hand;
import cn.biaogan.recommendation.cases.domain.ReturnOrder;
import cn.biaogan.recommendation.domain.CaseId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** An officer sends a submission back for corrections. */
@Component
public class ReturnCaseHandler {

    private final OwnCases cases;
    private final PublishedForms forms;
    private final Chances chances;
    private final Clock clock;

    public ReturnCaseHandler(OwnCases cases, PublishedForms forms, Chances chances, Clock clock) {
        this.cases = cases;
        this.chances = chances;
        this.forms = forms;
        this.clock = clock;
    }

    public Versioned<Case> handle(CaseId id, ReturnOrder order, boolean takeOver, Act act) {
        return cases.decide(
                id,
                act,
                takeOver,
                (waiting, hand) -> returned(waiting, order, hand, chances.of(act.tenant(), waiting.file())));
    }

    private Decision<Case, CaseEvent> returned(Case.Received waiting, ReturnOrder order, Hand hand, Chance chance) {
        var layout = forms.layout(waiting.file().submission().formVersion());
        return waiting.returned(order, layout, chance, hand, clock.instant());
    }
}
