package cn.biaogan.review.selection.web;

import cn.biaogan.review.selection.domain.DossierResult;
import cn.biaogan.review.selection.domain.ExpertScore;
import cn.biaogan.review.selection.domain.Results;
import cn.biaogan.review.selection.domain.ReviewerBias;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a round for the ministries, the highest score first.
 *
 * @param aggregation version of the way the scores were brought together
 * @param reviewers how each expert scores beside the others; it changes no score
 */
record ResultsView(String cycleId, String aggregation, List<ResultView> dossiers, List<ReviewerView> reviewers) {

    /**
     * @param selectable whether it stands and every place is scored
     * @param disregarded scores that count no more, because a conflict of interest of their expert came to light
     */
    record ResultView(
            String applicationId,
            String tenant,
            String enterpriseId,
            String enterpriseName,
            String industry,
            @Schema(allowableValues = {"LARGE", "SME"}) String size,
            String recommenderId,
            boolean withdrawn,
            boolean selectable,
            int experts,
            List<ScoreView> scores,
            List<ScoreView> disregarded,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal score) {

        static ResultView of(DossierResult d) {
            return new ResultView(
                    d.applicationId().value(),
                    d.tenant().value(),
                    d.enterpriseId(),
                    d.enterpriseName(),
                    d.industry().value(),
                    d.size().name(),
                    d.recommenderId(),
                    !d.standing(),
                    d.selectable(),
                    d.experts(),
                    ScoreView.of(d.scores()),
                    ScoreView.of(d.disregarded()),
                    d.mean(),
                    d.score());
        }
    }

    record ScoreView(String expertId, BigDecimal total) {

        private static List<ScoreView> of(List<ExpertScore> scores) {
            return scores.stream()
                    .map(s -> new ScoreView(s.expertId().value(), s.total()))
                    .toList();
        }
    }

    record ReviewerView(String expertId, int scores, BigDecimal mean, BigDecimal bias) {

        private static ReviewerView of(ReviewerBias bias) {
            return new ReviewerView(bias.expertId().value(), bias.scores(), bias.mean(), bias.bias());
        }
    }

    static ResultsView of(Results results) {
        return new ResultsView(
                results.cycleId().value(),
                results.aggregationVersion(),
                results.dossiers().stream().map(ResultView::of).toList(),
                results.reviewers().stream().map(ReviewerView::of).toList());
    }
}
