package cn.biaogan.review.recount;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundEvent;
import cn.biaogan.review.round.domain.RunningRound;
import cn.biaogan.review.selection.domain.Decided;
import cn.biaogan.review.selection.domain.Selection;
import cn.biaogan.review.selection.domain.SelectionDecided;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent;
import cn.biaogan.review.sheet.domain.Scored;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Counts places ever given, sheets scored and applications selected. */
@Component
class Recount {

    private final Aggregates<Round, RoundEvent> rounds;
    private final Aggregates<ScoreSheet, ScoreSheetEvent> sheets;
    private final Aggregates<Selection, SelectionDecided> selections;

    Recount(
            Aggregates<Round, RoundEvent> rounds,
            Aggregates<ScoreSheet, ScoreSheetEvent> sheets,
            Aggregates<Selection, SelectionDecided> selections) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.selections = selections;
    }

    List<StageCount> of(CycleId cycle) {
        var tally = new Tally();
        rounds.find(TenantId.NATIONAL, cycle.roundId()).ifPresent(r -> assigned(r.state(), tally));
        sheets.each(Scope.of(TenantId.NATIONAL), Map.of("cycle", cycle.value()), s -> scored(s.state(), tally));
        selections.find(TenantId.NATIONAL, cycle.selectionId()).ifPresent(s -> selected(s.state(), tally));
        return tally.counts();
    }

    private static void assigned(Round round, Tally tally) {
        if (round instanceof RunningRound running) {
            running.places().forEach((dossier, places) -> {
                var tenant = Objects.requireNonNull(
                                running.recommended().entries().get(dossier))
                        .tenant();
                places.forEach(p -> tally.add("assigned", tenant, p.industry(), p.size()));
            });
        }
    }

    private static void scored(ScoreSheet sheet, Tally tally) {
        if (sheet instanceof Scored scored) {
            var commission = scored.commission();
            tally.add("scored", commission.tenant(), commission.industry(), commission.size());
        }
    }

    private static void selected(Selection selection, Tally tally) {
        if (selection instanceof Decided decided) {
            decided.proposal().selected().forEach(d -> tally.add("selected", d.tenant(), d.industry(), d.size()));
        }
    }
}
