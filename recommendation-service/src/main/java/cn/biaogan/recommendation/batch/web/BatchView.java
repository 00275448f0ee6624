package cn.biaogan.recommendation.batch.web;

import cn.biaogan.recommendation.batch.PresentOfficers;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchState;
import cn.biaogan.recommendation.batch.domain.Candidate;
import cn.biaogan.recommendation.batch.domain.Entry;
import cn.biaogan.recommendation.batch.domain.LocalNotice;
import cn.biaogan.recommendation.batch.domain.Open;
import cn.biaogan.recommendation.batch.domain.Seal;
import cn.biaogan.recommendation.batch.domain.Sealed;
import cn.biaogan.recommendation.batch.domain.Sealing;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.batch.domain.Touch;
import cn.biaogan.recommendation.cycle.Cycles.Place;
import cn.biaogan.recommendation.cycle.domain.Recommender;
import cn.biaogan.recommendation.domain.BatchId;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A batch as its unit and the ministries see it.
 *
 * @param candidates who may be ranked
 * @param entries who is ranked, by rank
 * @param digest of the sent list
 * @param terms of the cycle for this unit; left out, like all that follows it but the notice, for the ministries
 * @param reserve ids of cases that would move up, best first
 * @param grounds why the order goes against the unit's own scores
 * @param caps how far each size's places are taken
 * @param seal who answers for the frozen order
 * @param present who looks at the order just now
 */
record BatchView(
        String batchId,
        String cycleId,
        String recommenderId,
        BatchState state,
        long version,
        List<CandidateView> candidates,
        List<EntryView> entries,
        @Nullable Instant sealedAt,
        @Nullable Instant submittedAt,
        @Nullable String digest,
        @Nullable LocalNotice localNotice,
        @Nullable Terms terms,
        @Nullable List<String> reserve,
        @Nullable String grounds,
        @Nullable Caps caps,
        @Nullable SealView seal,
        @Nullable TouchView lastChange,
        @Nullable List<PresentView> present,
        Instant serverTime) {

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
            Instant acceptedAt,
            @Nullable Integer checkScore) {

        static CandidateView of(Candidate c, @Nullable Integer checkScore) {
            return new CandidateView(
                    c.caseId().value(),
                    c.applicationId(),
                    c.applicantTenant(),
                    c.enterpriseId(),
                    c.enterpriseName(),
                    c.industry(),
                    c.industryText(),
                    c.size(),
                    c.acceptedAt(),
                    checkScore);
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
    record Terms(String recommenderName, int largeQuota, int smeQuota, Instant recommendationDeadline, boolean closed) {

        static Terms of(Place place) {
            var unit = place.recommender();
            var cycle = place.cycle();
            return new Terms(unit.name(), unit.largeQuota(), unit.smeQuota(), place.deadline(), cycle.closed());
        }
    }

    /** Places of one size: taken, and how many there are. */
    record Cap(long used, int quota) {}

    /** Of both sizes. */
    record Caps(Cap large, Cap sme) {

        static Caps of(Batch batch, Recommender unit) {
            var ranking = batch.lineup().ranking();
            return new Caps(
                    new Cap(batch.roll().count(ranking, Size.LARGE), unit.largeQuota()),
                    new Cap(batch.roll().count(ranking, Size.SME), unit.smeQuota()));
        }
    }

    /**
     * Who answers for the frozen order: names of officers, and the digest that both looked at.
     *
     * @param officer the account that sealed it
     */
    record SealView(
            String digest,
            String officer,
            String sealedBy,
            Instant sealedAt,
            @Nullable String countersignedBy,
            @Nullable Instant countersignedAt) {

        static @Nullable SealView of(@Nullable Seal seal) {
            if (seal == null) {
                return null;
            }
            var second = seal.countersignedBy();
            return new SealView(
                    seal.digest(),
                    seal.sealedBy().account(),
                    seal.sealedBy().name(),
                    seal.sealedAt(),
                    second == null ? null : second.name(),
                    seal.countersignedAt());
        }
    }

    /** Who changed it last. */
    record TouchView(String by, Instant at) {

        static @Nullable TouchView of(@Nullable Touch touch) {
            return touch == null ? null : new TouchView(touch.by().name(), touch.at());
        }
    }

    /** Somebody who is there. */
    record PresentView(String officer, String name, Instant at) {

        static PresentView of(PresentOfficers.Present present) {
            return new PresentView(
                    present.officer().account(), present.officer().name(), present.at());
        }
    }

    /** For the ministries. */
    static BatchView of(Batch batch, long version, Instant serverTime) {
        return of(batch, version, null, Map.of(), List.of(), serverTime);
    }

    /** For the unit. */
    static BatchView of(
            Batch batch,
            long version,
            Map<CaseId, Integer> scores,
            Place place,
            List<PresentView> present,
            Instant serverTime) {
        return of(batch, version, place, scores, present, serverTime);
    }

    private static BatchView of(
            Batch batch,
            long version,
            @Nullable Place own,
            Map<CaseId, Integer> scores,
            List<PresentView> present,
            Instant serverTime) {
        var roll = batch.roll();
        var lineup = batch.lineup();
        var grounds = lineup.grounds();
        var sent = batch instanceof Submitted submitted ? submitted : null;
        return new BatchView(
                BatchId.of(roll.recommenderId(), roll.cycleId()).value(),
                roll.cycleId(),
                roll.recommenderId(),
                batch.state(),
                version,
                roll.candidates().stream()
                        .map(c -> CandidateView.of(c, scores.get(c.caseId())))
                        .toList(),
                batch.entries().value().stream().map(EntryView::of).toList(),
                sealedAt(batch),
                sent == null ? null : sent.submittedAt(),
                sent == null ? null : sent.digest(),
                roll.notice(),
                own == null ? null : Terms.of(own),
                own == null
                        ? null
                        : lineup.reserve().value().stream().map(CaseId::value).toList(),
                own == null || grounds == null ? null : grounds.value(),
                own == null ? null : Caps.of(batch, own.recommender()),
                own == null ? null : SealView.of(batch.seal()),
                own == null ? null : TouchView.of(roll.touch()),
                own == null ? null : present,
                serverTime);
    }

    private static @Nullable Instant sealedAt(Batch batch) {
        return switch (batch) {
            case Open open -> null;
            case Sealing sealing -> sealing.seal().sealedAt();
            case Sealed sealed -> sealed.sealedAt();
            case Submitted submitted -> submitted.sealedAt();
        };
    }
}
