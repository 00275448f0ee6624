package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.recommendation.domain.Officer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the unit's own check gives a case, with the sentence that carries it.
 *
 * @param submission the one that was checked; scores of before it was kept have none
 */
public record CheckScore(
        Points points,
        Reason grounds,
        Officer by,
        Instant at,
        @Nullable Integer submission) {}
