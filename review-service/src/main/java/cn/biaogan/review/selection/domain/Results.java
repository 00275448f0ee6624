package cn.biaogan.review.selection.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.ExpertId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The results of a round.
 *
 * @param dossiers the highest score first; those without any score last
 * @param reviewers in the order of their ids
 */
public record Results(
        CycleId cycleId, String aggregationVersion, List<DossierResult> dossiers, List<ReviewerBias> reviewers) {

    private static final Comparator<DossierResult> RANKING = comparing(DossierResult::score, nullsLast(reverseOrder()))
            .thenComparing(d -> d.applicationId().value());

    public static Results of(CycleId cycle, ScoreAggregation aggregation, List<DossierResult> dossiers) {
        var ranked = dossiers.stream().sorted(RANKING).toList();
        return new Results(cycle, aggregation.version(), ranked, biases(ranked));
    }

    /** @throws IllegalStateException when the application is not in the round: entries never leave it */
    DossierResult of(ApplicationId application) {
        return dossiers.stream()
                .filter(d -> d.applicationId().equals(application))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the round has lost application " + application));
    }

    private static List<ReviewerBias> biases(List<DossierResult> dossiers) {
        var own = new TreeMap<ExpertId, List<BigDecimal>>();
        var common = new TreeMap<ExpertId, List<BigDecimal>>();
        for (DossierResult dossier : dossiers) {
            for (ExpertScore score : dossier.scores()) {
                own.computeIfAbsent(score.expertId(), e -> new ArrayList<>()).add(score.total());
                common.computeIfAbsent(score.expertId(), e -> new ArrayList<>())
                        .add(Objects.requireNonNull(dossier.mean()));
            }
        }
        return own.entrySet().stream().map(e -> bias(e, common)).toList();
    }

    private static ReviewerBias bias(
            Map.Entry<ExpertId, List<BigDecimal>> own, Map<ExpertId, List<BigDecimal>> common) {
        BigDecimal mean = ScoreAggregation.mean(own.getValue()).orElseThrow();
        BigDecimal others = ScoreAggregation.mean(common.getOrDefault(own.getKey(), List.of()))
                .orElseThrow();
        return new ReviewerBias(own.getKey(), own.getValue().size(), mean, mean.subtract(others));
    }
}
