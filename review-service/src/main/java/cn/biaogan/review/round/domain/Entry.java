package cn.biaogan.review.round.domain;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.domain.Size;
import java.time.Instant;

/**
 * One recommended enterprise, as the batch of its recommending unit names it.
 *
 * @param rank in that batch, from 1
 */
public record Entry(
        ApplicationId applicationId,
        TenantId tenant,
        String enterpriseId,
        String enterpriseName,
        Industry industry,
        Size size,
        String recommenderId,
        int rank,
        Instant recommendedAt) {

    public DossierId dossierId() {
        return DossierId.of(applicationId);
    }
}
