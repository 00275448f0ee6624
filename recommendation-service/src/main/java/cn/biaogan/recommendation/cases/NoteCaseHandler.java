package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.Hand;
import cn.biaogan.recommendation.cases.domain.Notes;
import cn.biaogan.recommendation.cases.domain.Points;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.domain.CaseId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Officers write down what they see while they check, and what the unit's own check gives a case. */
@Component
public class NoteCaseHandler {

    private final OwnCases cases;
    private final PublishedForms forms;
    private final Clock clock;

    public NoteCaseHandler(OwnCases cases, PublishedForms forms, Clock clock) {
        this.cases = cases;
        this.forms = forms;
        this.clock = clock;
    }

    public Versioned<Case> note(CaseId id, Notes notes, Act act) {
        return cases.work(
                id,
                act,
                (found, officer) -> found.noted(
                        notes, forms.layout(found.file().submission().formVersion()), officer, clock.instant()));
    }

    public Versioned<Case> score(CaseId id, Points points, Reason grounds, Act act) {
        return cases.work(
                id, act, (found, officer) -> found.scored(points, grounds, new Hand(officer, false), clock.instant()));
    }
}
