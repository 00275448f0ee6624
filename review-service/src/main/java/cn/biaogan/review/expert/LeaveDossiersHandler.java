package cn.biaogan.review.expert;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * An expert leaves every dossier they must not judge, by what is registered of them now: the place is free, the files
 * are closed, a score counts no more.
 */
@Component
class LeaveDossiersHandler {

    private final Aggregates<ScoreSheet, ScoreSheetEvent> sheets;
    private final Clock clock;

    LeaveDossiersHandler(Aggregates<ScoreSheet, ScoreSheetEvent> sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Follows a write of the expert, each sheet in a write of its own; what has been left before stays as it is. */
    void leave(Expert registered, Act act) {
        sheets.each(
                Scope.of(TenantId.NATIONAL), Map.of("expert", registered.id().value()), sheet -> {
                    if (sheet.state().commission().conflictsWith(registered)) {
                        sheets.change(
                                TenantId.NATIONAL,
                                sheet.id(),
                                act.onAnother(),
                                known ->
                                        known.map(s -> s.bound(clock.instant())).orElseGet(Decision::nothing));
                    }
                });
    }
}
