package cn.biaogan.publication.cycle.web;

import cn.biaogan.publication.cycle.domain.ClosedCycle;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleTerms;
import cn.biaogan.publication.cycle.domain.Deadlines;
import cn.biaogan.publication.cycle.domain.OpenCycle;
import cn.biaogan.publication.cycle.domain.ProposedCycle;
import cn.biaogan.publication.cycle.domain.RecommendationClosedCycle;
import cn.biaogan.publication.cycle.domain.Recommender;
import cn.biaogan.publication.joint.domain.Ministry;
import cn.biaogan.publication.joint.domain.Signature;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as everyone sees it; what the ministries have not agreed on yet is theirs alone.
 *
 * @param state {@code PROPOSED}, {@code OPEN}, {@code RECOMMENDATION_CLOSED} or {@code CLOSED}
 * @param countersignedBy the ministry that opened it; left out before
 * @param extension the pending proposal, for the ministries
 * @param extensions the acts that moved deadlines, the first one first
 * @param withdrawnExtensions the proposals that were not countersigned, the first one first; for the ministries
 */
record CycleView(
        String cycleId,
        int year,
        int edition,
        String name,

        @Schema(allowableValues = {"PROPOSED", "OPEN", "RECOMMENDATION_CLOSED", "CLOSED"})
        String state,

        Instant applicationDeadline,
        Instant recommendationDeadline,
        int objectionWorkingDays,
        List<String> industries,
        String formVersion,
        String rubricVersion,
        int expertsPerDossier,
        boolean sameProvinceConflict,
        List<RecommenderView> recommenders,
        Ministry proposedBy,
        @Nullable Ministry countersignedBy,
        @Nullable Instant openedAt,
        @Nullable Instant recommendationClosedAt,
        @Nullable Instant closedAt,
        @Nullable ExtensionView extension,
        List<ExtensionView> extensions,
        @Nullable List<WithdrawnExtensionView> withdrawnExtensions) {

    /**
     * A unit that recommends.
     *
     * @param applicationDeadline its own, as the other one: that of the cycle or, once it is named in an extension, later
     */
    record RecommenderView(
            String id,
            String tenant,
            String name,
            List<String> serves,
            int largeQuota,
            int smeQuota,
            Instant applicationDeadline,
            Instant recommendationDeadline) {

        static RecommenderView of(Recommender unit, Deadlines own) {
            return new RecommenderView(
                    unit.id(),
                    unit.tenant().value(),
                    unit.name(),
                    unit.serves().stream().map(Objects::toString).toList(),
                    unit.largeQuota(),
                    unit.smeQuota(),
                    own.application(),
                    own.recommendation());
        }
    }

    static CycleView forMinistries(Cycle cycle) {
        return of(cycle, true);
    }

    static CycleView forEveryone(Cycle cycle) {
        return of(cycle, false);
    }

    private static CycleView of(Cycle cycle, boolean ministries) {
        CycleTerms terms = cycle.terms();
        return new CycleView(
                cycle.id().text(),
                terms.year(),
                cycle.id().edition(),
                terms.name(),
                state(cycle),
                terms.deadlines().application(),
                terms.deadlines().recommendation(),
                terms.objectionWorkingDays(),
                terms.industries(),
                terms.formVersion(),
                terms.rubricVersion(),
                terms.expertsPerDossier(),
                terms.sameProvinceConflict(),
                terms.recommenders().stream()
                        .map(unit -> RecommenderView.of(unit, cycle.deadlinesOf(unit)))
                        .toList(),
                cycle.proposedBy().ministry(),
                countersignature(cycle).map(Signature::ministry).orElse(null),
                countersignature(cycle).map(Signature::at).orElse(null),
                recommendationClosedAt(cycle),
                cycle instanceof ClosedCycle closed ? closed.closedBy().at() : null,
                ministries && cycle instanceof OpenCycle open ? ExtensionView.of(open.extension()) : null,
                cycle.extensions().acts().stream()
                        .map(act -> ExtensionView.of(act, ministries))
                        .toList(),
                ministries
                        ? cycle.extensions().withdrawn().stream()
                                .map(WithdrawnExtensionView::of)
                                .toList()
                        : null);
    }

    private static String state(Cycle cycle) {
        return switch (cycle) {
            case ProposedCycle proposed -> "PROPOSED";
            case OpenCycle open -> "OPEN";
            case RecommendationClosedCycle closed -> "RECOMMENDATION_CLOSED";
            case ClosedCycle closed -> "CLOSED";
        };
    }

    /** That of the other ministry, with which it opened. */
    private static Optional<Signature> countersignature(Cycle cycle) {
        return switch (cycle) {
            case ProposedCycle proposed -> Optional.empty();
            case OpenCycle open -> Optional.of(open.countersignedBy());
            case RecommendationClosedCycle closed -> Optional.of(closed.countersignedBy());
            case ClosedCycle closed -> Optional.of(closed.countersignedBy());
        };
    }

    private static @Nullable Instant recommendationClosedAt(Cycle cycle) {
        return switch (cycle) {
            case RecommendationClosedCycle closed ->
                closed.recommendationClosedBy().at();
            case ClosedCycle closed -> closed.recommendationClosedBy().at();
            case ProposedCycle proposed -> null;
            case OpenCycle open -> null;
        };
    }
}
