package cn.biaogan.review.selection.domain;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.domain.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one recommended dossier.
 *
 * @param standing not withdrawn; what has no content yet stands, and is waited for
 * @param experts how many scores it is to have
 * @param scores of the experts who hold its places, as far as they count
 * @param disregarded scores that count no more, because a conflict of interest of their expert came to light
 * @param mean of all scores, {@code null} without any
 * @param score after the aggregation, {@code null} without any score
 */
public record DossierResult(
        ApplicationId applicationId,
        TenantId tenant,
        String enterpriseId,
        String enterpriseName,
        Industry industry,
        Size size,
        String recommenderId,
        boolean standing,
        int experts,
        List<ExpertScore> scores,
        List<ExpertScore> disregarded,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal score) {

    public DossierResult {
        disregarded = Objects.requireNonNullElse(disregarded, List.of()); // absent in older documents
    }

    /** Whether every place is filled and scored. */
    public boolean complete() {
        return scores.size() >= experts;
    }

    public boolean selectable() {
        return standing && complete();
    }

    /** Whether one of these scores has come to be disregarded since. */
    boolean lostAScore(DossierResult since) {
        return scores.stream().anyMatch(since.disregarded()::contains);
    }

    Optional<BigDecimal> scoreIfAny() {
        return Optional.ofNullable(score);
    }
}
