package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * A case is its own unit's alone: units of one tenant do not see each other's. It is looked for before the expected
 * version is compared, so that no answer tells a stranger whether there is such a case.
 */
@Component
public class OwnCases {

    private final Aggregates<Case, CaseEvent> cases;

    public OwnCases(Aggregates<Case, CaseEvent> cases) {
        this.cases = cases;
    }

    /** @throws NotFound when there is none, or it is another unit's: 404 */
    Versioned<Case> decide(CaseId id, Act act, Function<Case.Received, Decision<Case, CaseEvent>> decide) {
        own(cases.find(act.tenant(), id.value()).map(Versioned::state), act);
        return cases.change(
                act.tenant(),
                id.value(),
                act,
                found -> decide.apply(own(found, act).waiting()));
    }

    private static Case own(Optional<Case> found, Act act) {
        return found.filter(c -> c.file().recommenderId().equals(act.organisation()))
                .orElseThrow(NotFound::new);
    }
}
