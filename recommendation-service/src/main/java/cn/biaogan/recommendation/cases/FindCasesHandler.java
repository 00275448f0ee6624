package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads cases: a unit its own, the ministries every unit's. */
@Component
public class FindCasesHandler {

    private final Aggregates<Case, CaseEvent> cases;

    public FindCasesHandler(Aggregates<Case, CaseEvent> cases) {
        this.cases = cases;
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

    public Page<Versioned<Case>> page(@Nullable String cycleId, @Nullable CaseState state, PageRequest page, Act act) {
        Map<String, Object> keys = new HashMap<>();
        if (!act.actor().has("ministry")) {
            keys.put("recommender", act.organisation());
        }
        if (cycleId != null) {
            keys.put("cycle", cycleId);
        }
        if (state != null) {
            keys.put("state", state);
        }
        return cases.list(act.scope("ministry"), keys, page);
    }
}
