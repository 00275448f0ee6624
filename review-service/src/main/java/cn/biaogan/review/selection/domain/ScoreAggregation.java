package cn.biaogan.review.selection.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How the scores of a dossier become one: their mean; from {@code trimFrom} scores on without one highest and one
 * lowest (design, 6). All figures have two decimals, half up.
 *
 * @param version recorded with every selection made by it
 */
public record ScoreAggregation(String version, int trimFrom) {

    public static final ScoreAggregation CURRENT = new ScoreAggregation("trimmed-mean-1", 5);

    private static final int SHOWN = 2;

    /** Empty without any score. */
    public Optional<BigDecimal> score(List<BigDecimal> scores) {
        return scores.size() < trimFrom
                ? mean(scores)
                : mean(scores.stream().sorted().toList().subList(1, scores.size() - 1));
    }

    /** Empty without any figure. */
    public static Optional<BigDecimal> mean(List<BigDecimal> figures) {
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(figures.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(new BigDecimal(figures.size()), SHOWN, RoundingMode.HALF_UP));
    }
}
