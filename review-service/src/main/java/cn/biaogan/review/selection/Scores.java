package cn.biaogan.review.selection;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.domain.ScoreSheetId;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.selection.domain.ExpertScore;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent;
import cn.biaogan.review.sheet.domain.Scored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every score of a cycle, by what is registered of the experts now.
 *
 * @param counting totals by sheet
 * @param disregarded totals by sheet, of experts with a conflict of interest
 */
record Scores(Map<String, ExpertScore> counting, Map<String, ExpertScore> disregarded) {

    static Scores of(CycleId cycle, Aggregates<ScoreSheet, ScoreSheetEvent> sheets, Aggregates<Expert, Void> experts) {
        var registered = new HashMap<ExpertId, Expert>();
        experts.each(
                Scope.of(TenantId.NATIONAL),
                Map.of(),
                e -> registered.put(e.state().id(), e.state()));
        var scores = new Scores(new HashMap<>(), new HashMap<>());
        sheets.each(Scope.of(TenantId.NATIONAL), Map.of("cycle", cycle.value()), sheet -> {
            if (sheet.state() instanceof Scored scored) {
                scores.add(scored, registered);
            }
        });
        return scores;
    }

    private void add(Scored scored, Map<ExpertId, Expert> registered) {
        var commission = scored.commission();
        Expert expert = registered.get(commission.expertId());
        boolean counts = expert != null && scored.counts(expert);
        (counts ? counting : disregarded)
                .put(commission.sheetId().value(), new ExpertScore(commission.expertId(), scored.total()));
    }

    List<ExpertScore> counting(DossierId dossier, List<ExpertId> experts) {
        return of(counting, dossier, experts);
    }

    List<ExpertScore> disregarded(DossierId dossier, List<ExpertId> experts) {
        return of(disregarded, dossier, experts);
    }

    private static List<ExpertScore> of(Map<String, ExpertScore> scores, DossierId dossier, List<ExpertId> experts) {
        return experts.stream()
                .flatMap(e ->
                        Stream.ofNullable(scores.get(ScoreSheetId.of(dossier, e).value())))
                .toList();
    }
}
