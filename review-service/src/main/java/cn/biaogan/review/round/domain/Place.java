package cn.biaogan.review.round.domain;

import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.domain.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An expert's place at a dossier, with industry and size as they were told when it was given. Places are never
 * forgotten: who left does not come back, and the count of places is the count of what was told.
 *
 * @param leftAt when the expert recused or was replaced; {@code null} while they hold the place
 */
public record Place(
        ExpertId expertId,
        Industry industry,
        Size size,
        Instant assignedAt,
        @Nullable Instant leftAt) {

    public boolean held() {
        return leftAt == null;
    }

    Place left(Instant at) {
        return held() ? new Place(expertId, industry, size, assignedAt, at) : this;
    }
}
