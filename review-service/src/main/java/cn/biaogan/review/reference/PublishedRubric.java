package cn.biaogan.review.reference;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rubric as published, with its texts and anchors.
 *
 * @param step scores are multiples of it
 * @param totalRule how the total is reckoned
 */
record PublishedRubric(
        String version,
        String title,
        @JsonAlias("title_en") String titleEn,
        String source,
        BigDecimal step,
        String totalRule,
        List<Criterion> criteria) {

    /**
     * @param max the highest score
     * @param commentBelow a score below it needs a comment
     * @param commentAbove a score above it needs a comment
     */
    record Criterion(
            String id,
            @JsonAlias("label_zh") String label,
            @JsonAlias("label_en") String labelEn,
            @JsonAlias("guide_zh") String guide,
            String basis,
            BigDecimal weight,
            BigDecimal max,
            @Nullable BigDecimal commentBelow,
            @Nullable BigDecimal commentAbove,
            List<Anchor> anchors) {}

    /** What a score means. */
    record Anchor(
            BigDecimal score,
            @JsonAlias("label_zh") String label,
            @JsonAlias("label_en") String labelEn) {}
}
