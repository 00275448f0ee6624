package cn.biaogan.review.dossier.messaging;

import cn.biaogan.review.domain.Size;
import java.time.Instant;
import java.util.List;

/** {@code cn.biaogan.recommendation.batch-submitted.v1}, as far as the review reads it. */
public record BatchSubmittedV1(
        String cycleId, String recommenderId, String recommenderName, Instant submittedAt, List<Entry> entries) {

    /** One recommended enterprise, from rank 1. */
    public record Entry(
            int rank,
            Size size,
            String industry,
            String applicationId,
            String applicantTenant,
            String enterpriseId,
            String enterpriseName) {}
}
