package cn.biaogan.review.selection;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.round.domain.Entry;
import cn.biaogan.review.round.domain.Place;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Brings round, score sheets and experts together as they are at this moment. */
@Component
public class ReadResults {

    private final Aggregates<Round, RoundEvent> rounds;
    private final Aggregates<ScoreSheet, ScoreSheetEvent> sheets;
    private final Aggregates<Expert, Void> experts;

    ReadResults(
            Aggregates<Round, RoundEvent> rounds,
            Aggregates<ScoreSheet, ScoreSheetEvent> sheets,
            Aggregates<Expert, Void> experts) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.experts = experts;
    }

    /** @throws RoundRejection.NotStarted before the round runs */
    public Results of(CycleId cycle) {
        if (!(rounds.get(TenantId.NATIONAL, cycle.roundId()).state() instanceof RunningRound round)) {
            throw new RoundRejection.NotStarted();
        }
        var scores = Scores.of(cycle, sheets, experts);
        var results = new TreeMap<>(round.recommended().entries())
                .values().stream().map(entry -> result(round, entry, scores)).toList();
        return Results.of(cycle, ScoreAggregation.CURRENT, results);
    }

    private DossierResult result(RunningRound round, Entry entry, Scores scores) {
        var dossier = entry.dossierId();
        var counting = scores.counting(dossier, round.holders(dossier));
        var everyone = round.placesOf(dossier).stream().map(Place::expertId).toList();
        List<BigDecimal> figures = counting.stream().map(ExpertScore::total).toList();
        return new DossierResult(
                entry.applicationId(),
                entry.tenant(),
                entry.enterpriseId(),
                entry.enterpriseName(),
                entry.industry(),
                entry.size(),
                entry.recommenderId(),
                round.recommended().stands(entry),
                round.rules().expertsPerDossier(),
                counting,
                scores.disregarded(dossier, everyone),
                ScoreAggregation.mean(figures).orElse(null),
                ScoreAggregation.CURRENT.score(figures).orElse(null));
    }
}
