package cn.biaogan.review.sheet;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.dossier.domain.Dossier;
import cn.biaogan.review.reference.Rubrics;
import cn.biaogan.review.sheet.domain.Mark;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.ScoreSheetRejection;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An expert hands in the final score of a dossier. */
@Component
public class SubmitScoreHandler {

    private final OwnSheets sheets;
    private final Aggregates<Dossier, Void> dossiers;
    private final Rubrics rubrics;
    private final Clock clock;

    SubmitScoreHandler(OwnSheets sheets, Aggregates<Dossier, Void> dossiers, Rubrics rubrics, Clock clock) {
        this.sheets = sheets;
        this.dossiers = dossiers;
        this.rubrics = rubrics;
        this.clock = clock;
    }

    public Versioned<ScoreSheet> submit(String sheetId, Map<String, Mark> marks, Act act) {
        var own = sheets.get(sheetId, act).state();
        sheets.requireNoConflict(own);
        var commission = own.commission();
        var rubric = rubrics.of(commission.rubricVersion());
        boolean withdrawn = dossiers.get(
                        commission.tenant(), commission.dossierId().value())
                .state()
                .withdrawn();
        return sheets.change(sheetId, act, sheet -> {
            var scored = sheet.score(rubric, marks, clock.instant());
            if (withdrawn) {
                throw new ScoreSheetRejection.DossierWithdrawn();
            }
            return scored;
        });
    }
}
