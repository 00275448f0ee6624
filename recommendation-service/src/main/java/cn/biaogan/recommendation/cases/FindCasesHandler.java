package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.domain.CaseId;
import org.springframework.stereotype.Component;

/** Reads cases: a unit its own, the ministries every unit's. */
@Component
public class FindCasesHandler {

    private final Aggregates<Case, CaseEvent> cases;
    private final CaseLines lines;

    public FindCasesHandler(Aggregates<Case, CaseEvent> cases, CaseLines lines) {
        this.cases = cases;
        this.lines = lines;
    }

    /** @throws NotFound when the caller may not know of it: 404 */
    public Versioned<Case> one(CaseId id, Act act) {
        var found = cases.get(act.scope("ministry"), id.value());
        if (!act.actor().has("ministry")
                && !found.state().file().recommenderId().equals(act.organisation())) {
            throw new NotFound();
        }
        return found;
    }

    /** What the caller may see of what is looked for: the inquiry of a unit's officer is about its own cases. */
    public CaseLines.Found search(Inquiry inquiry, Act act) {
        return lines.search(
                act.actor().has("ministry")
                        ? inquiry.within(act.scope("ministry"), inquiry.recommender())
                        : inquiry.within(act.scope(), act.organisation()));
    }
}
