package cn.biaogan.review.sheet.domain;

import cn.biaogan.platform.kernel.Fault;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a rubric.
 *
 * @param weight its part of the 100 points of the total
 * @param max highest score; the lowest is 0
 * @param step between the scores
 * @param commentBelow a score below it needs a comment; {@code null} when none does
 * @param commentAbove a score above it needs a comment; {@code null} when none does
 */
public record Criterion(
        String id,
        BigDecimal weight,
        BigDecimal max,
        BigDecimal step,
        @Nullable BigDecimal commentBelow,
        @Nullable BigDecimal commentAbove) {

    private static final int LONGEST_COMMENT = 2000;

    /** @return what is wrong with the mark as an answer to this criterion, relative to the mark */
    Optional<Fault> fault(@Nullable Mark mark) {
        if (mark == null) {
            return Optional.of(new Fault("/score", "value.required"));
        }
        return draftFault(mark).or(() -> commentFault(mark));
    }

    /** @return why not even a draft can hold the mark, relative to the mark; a comment may still be missing */
    Optional<Fault> draftFault(Mark mark) {
        if (mark.score().signum() < 0 || mark.score().compareTo(max) > 0) {
            return Optional.of(new Fault("/score", "value.out-of-range", Map.of("min", 0, "max", max)));
        }
        if (mark.score().remainder(step).signum() != 0) {
            return Optional.of(new Fault("/score", "score-sheet.step", Map.of("step", step)));
        }
        String comment = mark.comment();
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            return Optional.of(new Fault("/comment", "value.too-long", Map.of("max", LONGEST_COMMENT)));
        }
        return Optional.empty();
    }

    private Optional<Fault> commentFault(Mark mark) {
        String comment = mark.comment();
        return needsComment(mark.score()) && (comment == null || comment.isBlank())
                ? Optional.of(new Fault("/comment", "score-sheet.comment-required"))
                : Optional.empty();
    }

    private boolean needsComment(BigDecimal score) {
        return commentBelow != null && score.compareTo(commentBelow) < 0
                || commentAbove != null && score.compareTo(commentAbove) > 0;
    }
}
