package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.cases.domain.Hand;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Officer;
import cn.biaogan.recommendation.officers.SeenOfficers;
import cn.biaogan.recommendation.officers.domain.UnitOfficers;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * A case is its own unit's alone: units of one tenant do not see each other's. It is looked for before the expected
 * version is compared, so that no answer tells a stranger whether there is such a case.
 */
@Component
public class OwnCases {

    private final Aggregates<Case, CaseEvent> cases;
    private final SeenOfficers officers;

    public OwnCases(Aggregates<Case, CaseEvent> cases, SeenOfficers officers) {
        this.cases = cases;
        this.officers = officers;
    }

    /** @throws NotFound when there is none, or it is another unit's: 404 */
    Versioned<Case> decide(
            CaseId id, Act act, boolean takeOver, BiFunction<Case.Received, Hand, Decision<Case, CaseEvent>> decide) {
        return work(id, act, (found, officer) -> decide.apply(found.waiting(), new Hand(officer, takeOver)));
    }

    /** @throws NotFound when there is none, or it is another unit's: 404 */
    Versioned<Case> work(CaseId id, Act act, BiFunction<Case, Officer, Decision<Case, CaseEvent>> work) {
        own(cases.find(act.tenant(), id.value()).map(Versioned::state), act);
        var officer = officers.saw(act);
        return cases.change(act.tenant(), id.value(), act, found -> work.apply(own(found, act), officer));
    }

    UnitOfficers colleagues(Act act) {
        return officers.colleagues(act);
    }

    private static Case own(Optional<Case> found, Act act) {
        return found.filter(c -> c.file().recommenderId().equals(act.organisation()))
                .orElseThrow(NotFound::new);
    }
}
