package cn.biaogan.recommendation.batch.web;

import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchState;
import cn.biaogan.recommendation.batch.domain.Candidate;
import cn.biaogan.recommendation.batch.domain.Entry;
import cn.biaogan.recommendation.domain.BatchId;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch as its unit and the ministries see it.
 *
 * @param candidates who may be ranked
 * @param entries who is ranked, by rank
 * @param terms of the cycle for this unit; left out in lists
 */
record BatchView(
        String batchId,
        String cycleId,
        String recommenderId,
        BatchState state,
        List<CandidateView> candidates,
        List<EntryView> entries,
        @Nullable Instant sealedAt,
        @Nullable Instant submittedAt,
        @Nullable String digest,
        @Nullable Terms terms) {

    /** Who may be ranked. */
    record CandidateView(
            String caseId,
            String applicationId,
            String applicantTenant,
            String enterpriseId,
            String enterpriseName,
            String industry,
            @Nullable String industryText,
            Size size,
            Instant acceptedAt) {

        static CandidateView of(Candidate c) {
            return new CandidateView(
                    c.caseId().value(),
                    c.applicationId(),
                    c.applicantTenant(),
                    c.enterpriseId(),
                    c.enterpriseName(),
                    c.industry(),
                    c.industryText(),
                    c.size(),
                    c.acceptedAt());
        }
    }

    /** Who is ranked. */
    record EntryView(
            int rank,
            String caseId,
            String applicationId,
            String applicantTenant,
            String enterpriseId,
            String enterpriseName,
            String industry,
            @Nullable String industryText,
            Size size) {

        static EntryView of(Entry e) {
            return new EntryView(
                    e.rank(),
                    e.caseId().value(),
                    e.applicationId(),
                    e.applicantTenant(),
                    e.enterpriseId(),
                    e.enterpriseName(),
                    e.industry(),
                    e.industryText(),
                    e.size());
        }
    }

    /** What the cycle allows the unit. */
    record Terms(
            String recommenderName, int largeQuota, int smeQuota, Instant recommendationDeadline, boolean closed) {}

    static BatchView of(Batch batch) {
        return of(batch, null);
    }

    static BatchView of(Batch batch, @Nullable Terms terms) {
        var roll = batch.roll();
        var sent = batch instanceof Batch.Submitted submitted ? submitted : null;
        return new BatchView(
                BatchId.of(roll.recommenderId(), roll.cycleId()).value(),
                roll.cycleId(),
                roll.recommenderId(),
                batch.state(),
                roll.candidates().stream().map(CandidateView::of).toList(),
                batch.entries().value().stream().map(EntryView::of).toList(),
                sealedAt(batch),
                sent == null ? null : sent.submittedAt(),
                sent == null ? null : sent.digest(),
                terms);
    }

    private static @Nullable Instant sealedAt(Batch batch) {
        return switch (batch) {
            case Batch.Open open -> null;
            case Batch.Sealed sealed -> sealed.sealedAt();
            case Batch.Submitted submitted -> submitted.sealedAt();
        };
    }
}
