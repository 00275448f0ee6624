package cn.biaogan.review.expert;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.domain.CreditCode;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.sheet.domain.Assigned;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent;
import cn.biaogan.review.sheet.domain.Signed;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An expert declares a conflict with an enterprise, and leaves its dossier if they have it. */
@Component
public class DeclareConflictHandler {

    private final Aggregates<Expert, Void> experts;
    private final Aggregates<ScoreSheet, ScoreSheetEvent> sheets;
    private final Clock clock;

    DeclareConflictHandler(
            Aggregates<Expert, Void> experts, Aggregates<ScoreSheet, ScoreSheetEvent> sheets, Clock clock) {
        this.experts = experts;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * The declaration binds from its write on: until the sheets have followed, they are closed to the expert by what
     * is registered. A repeat of the command finishes what a crash left.
     */
    public Versioned<Expert> declare(CreditCode enterprise, Act act) {
        var declared = experts.change(
                TenantId.NATIONAL,
                act.organisation(),
                act,
                known -> known.map(e -> e.declare(enterprise)).orElseGet(Decision::nothing));
        sheets.each(Scope.of(TenantId.NATIONAL), Map.of("expert", act.organisation()), sheet -> {
            if (sheet.state().commission().enterprise().creditCode().equals(enterprise)) {
                leave(sheet, act);
            }
        });
        return declared;
    }

    private void leave(Versioned<ScoreSheet> found, Act act) {
        sheets.change(
                TenantId.NATIONAL,
                found.id(),
                act.onAnother(),
                known -> known.map(sheet -> sheet instanceof Assigned || sheet instanceof Signed
                                ? sheet.recuse(null, clock.instant())
                                : Decision.<ScoreSheet, ScoreSheetEvent>unchanged(sheet))
                        .orElseGet(Decision::nothing));
    }
}
