package cn.biaogan.review.selection;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.ScoreSheetId;
import cn.biaogan.review.round.domain.Entry;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundEvent;
import cn.biaogan.review.round.domain.RoundRejection;
import cn.biaogan.review.round.domain.RunningRound;
import cn.biaogan.review.selection.domain.DossierResult;
import cn.biaogan.review.selection.domain.ExpertScore;
import cn.biaogan.review.selection.domain.Results;
import cn.biaogan.review.selection.domain.ScoreAggregation;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent;
import cn.biaogan.review.sheet.domain.Scored;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings round, dossiers and score sheets together as they are at this moment. */
@Component
public class ReadResults {

    private final Aggregates<Round, RoundEvent> rounds;
    private final Aggregates<ScoreSheet, ScoreSheetEvent> sheets;
    private final StandingDossiers dossiers;

    ReadResults(
            Aggregates<Round, RoundEvent> rounds,
            Aggregates<ScoreSheet, ScoreSheetEvent> sheets,
            StandingDossiers dossiers) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.dossiers = dossiers;
    }

    /** @throws RoundRejection.NotStarted before the round runs */
    public Results of(CycleId cycle) {
        if (!(rounds.get(TenantId.NATIONAL, cycle.roundId()).state() instanceof RunningRound round)) {
            throw new RoundRejection.NotStarted();
        }
        var totals = totals(cycle);
        var results = new TreeMap<>(round.recommended().entries())
                .values().stream().map(entry -> result(round, entry, totals)).toList();
        return Results.of(cycle, ScoreAggregation.CURRENT, results);
    }

    private DossierResult result(RunningRound round, Entry entry, Map<String, BigDecimal> totals) {
        var scores = round.holders(entry.dossierId()).stream()
                .flatMap(e -> Stream.ofNullable(
                                totals.get(ScoreSheetId.of(entry.dossierId(), e).value()))
                        .map(total -> new ExpertScore(e, total)))
                .toList();
        List<BigDecimal> figures = scores.stream().map(ExpertScore::total).toList();
        return new DossierResult(
                entry.applicationId(),
                entry.tenant(),
                entry.enterpriseId(),
                entry.enterpriseName(),
                entry.industry(),
                entry.size(),
                entry.recommenderId(),
                dossiers.stands(entry.tenant(), entry.applicationId()),
                round.rules().expertsPerDossier(),
                scores,
                ScoreAggregation.mean(figures).orElse(null),
                ScoreAggregation.CURRENT.score(figures).orElse(null));
    }

    private Map<String, BigDecimal> totals(CycleId cycle) {
        var totals = new HashMap<String, BigDecimal>();
        sheets.each(Scope.of(TenantId.NATIONAL), Map.of("cycle", cycle.value()), sheet -> {
            if (sheet.state() instanceof Scored scored) {
                totals.put(sheet.id(), scored.total());
            }
        });
        return totals;
    }
}
