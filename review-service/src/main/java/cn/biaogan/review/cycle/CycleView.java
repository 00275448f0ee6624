package cn.biaogan.review.cycle;

import cn.biaogan.review.domain.CycleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as the review sees it.
 *
 * @param expertsPerDossier how many experts judge each dossier
 * @param sameProvinceConflict whether an expert may not judge enterprises of their own province
 * @param rubricVersion the rubric by which the experts score, such as {@code rubric-2026.1}
 * @param recommendationClosedAt when the recommending units could send no more; {@code null} before
 */
public record CycleView(
        CycleId id,
        int year,
        String name,
        int expertsPerDossier,
        boolean sameProvinceConflict,
        String rubricVersion,
        @Nullable Instant recommendationClosedAt,
        @Nullable Instant closedAt) {

    static CycleView of(CycleOpenedV1 fact) {
        return new CycleView(
                new CycleId(fact.cycleId()),
                fact.year(),
                fact.name(),
                fact.expertsPerDossier(),
                fact.sameProvinceConflict(),
                fact.rubricVersion(),
                null,
                null);
    }

    public boolean recommendationClosed() {
        return recommendationClosedAt != null;
    }

    CycleView recommendationClosed(Instant at) {
        return new CycleView(id, year, name, expertsPerDossier, sameProvinceConflict, rubricVersion, at, closedAt);
    }

    CycleView closed(Instant at) {
        return new CycleView(
                id, year, name, expertsPerDossier, sameProvinceConflict, rubricVersion, recommendationClosedAt, at);
    }
}
