package cn.biaogan.recommendation.batch.messaging;

import cn.biaogan.recommendation.batch.domain.BatchEvent.BatchSubmitted;
import cn.biaogan.recommendation.batch.domain.Entry;
import cn.biaogan.recommendation.domain.BatchId;
import cn.biaogan.recommendation.domain.Size;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code recommendation.batch-submitted} as published. */
public record RecommendationBatchSubmittedV1(
        String batchId,
        String cycleId,
        String recommenderId,
        String recommenderName,
        Instant submittedAt,
        String digest,
        List<EntryV1> entries) {

    /** One line, by rank. */
    public record EntryV1(
            int rank,
            Size size,
            String industry,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String industryText,

            String caseId,
            String applicationId,
            String applicantTenant,
            String enterpriseId,
            String enterpriseName) {

        static EntryV1 of(Entry e) {
            return new EntryV1(
                    e.rank(),
                    e.size(),
                    e.industry(),
                    e.industryText(),
                    e.caseId().value(),
                    e.applicationId(),
                    e.applicantTenant(),
                    e.enterpriseId(),
                    e.enterpriseName());
        }
    }

    static RecommendationBatchSubmittedV1 of(BatchSubmitted sent) {
        var roll = sent.roll();
        return new RecommendationBatchSubmittedV1(
                BatchId.of(roll.recommenderId(), roll.cycleId()).value(),
                roll.cycleId(),
                roll.recommenderId(),
                sent.recommenderName(),
                sent.at(),
                sent.digest(),
                sent.entries().value().stream().map(EntryV1::of).toList());
    }
}
