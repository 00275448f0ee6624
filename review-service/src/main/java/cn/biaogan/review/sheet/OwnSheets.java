package cn.biaogan.review.sheet;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.domain.ScoreSheetId;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.sheet.domain.Assigned;
import cn.biaogan.review.sheet.domain.Recused;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent;
import cn.biaogan.review.sheet.domain.ScoreSheetRejection;
import cn.biaogan.review.sheet.domain.Scored;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** An expert's own score sheets; those of others do not exist for them. */
@Component
public class OwnSheets {

    private final Aggregates<ScoreSheet, ScoreSheetEvent> sheets;
    private final Aggregates<Expert, Void> experts;

    OwnSheets(Aggregates<ScoreSheet, ScoreSheetEvent> sheets, Aggregates<Expert, Void> experts) {
        this.sheets = sheets;
        this.experts = experts;
    }

    public Page<Versioned<ScoreSheet>> list(Act act, PageRequest page) {
        return sheets.list(Scope.of(TenantId.NATIONAL), Map.of("expert", act.organisation()), page);
    }

    /** @throws NotFound when there is none, or it is another's */
    public Versioned<ScoreSheet> get(String sheetId, Act act) {
        return sheets.find(TenantId.NATIONAL, sheetId)
                .filter(s -> s.state().commission().expertId().value().equals(act.organisation()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Passes an expert who may read the dossier now.
     *
     * @throws NotFound when it was never theirs, or they left it
     * @throws ScoreSheetRejection when they have not signed, or are bound to the enterprise
     */
    public void requireAdmitted(DossierId dossier, Act act) {
        var expert = ExpertId.of(act.organisation()).orElseThrow(NotFound::new);
        var sheet = get(ScoreSheetId.of(dossier, expert).value(), act).state();
        switch (sheet) {
            case Recused _ -> throw new NotFound();
            case Scored scored when scored.disregardedAt() != null -> throw new NotFound();
            case Assigned _ -> throw new ScoreSheetRejection.StatementMissing();
            default -> requireNoConflict(sheet);
        }
    }

    /** @throws ScoreSheetRejection.ConflictOfInterest when the expert, as registered now, is bound to the enterprise */
    void requireNoConflict(ScoreSheet sheet) {
        var expert =
                experts.get(TenantId.NATIONAL, sheet.commission().expertId().value());
        if (sheet.commission().conflictsWith(expert.state())) {
            throw new ScoreSheetRejection.ConflictOfInterest();
        }
    }

    /** Whose sheet it is never changes, so the check may stand before the write. */
    Versioned<ScoreSheet> change(
            String sheetId, Act act, Function<ScoreSheet, Decision<ScoreSheet, ScoreSheetEvent>> decide) {
        get(sheetId, act);
        return sheets.change(
                TenantId.NATIONAL, sheetId, act, known -> known.map(decide).orElseGet(Decision::nothing));
    }
}
