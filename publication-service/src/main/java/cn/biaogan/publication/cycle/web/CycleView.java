package cn.biaogan.publication.cycle.web;

import cn.biaogan.publication.cycle.domain.ClosedCycle;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleTerms;
import cn.biaogan.publication.cycle.domain.OpenCycle;
import cn.biaogan.publication.cycle.domain.ProposedCycle;
import cn.biaogan.publication.cycle.domain.ProposedExtension;
import cn.biaogan.publication.cycle.domain.RecommendationClosedCycle;
import cn.biaogan.publication.cycle.domain.Recommender;
import cn.biaogan.publication.joint.domain.Ministry;
import cn.biaogan.publication.joint.domain.Signature;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as everyone sees it; what the ministries have not agreed on yet is theirs alone.
 *
 * @param state {@code PROPOSED}, {@code OPEN}, {@code RECOMMENDATION_CLOSED} or {@code CLOSED}
 * @param extension the pending proposal, for the ministries
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
        @Nullable Instant openedAt,
        @Nullable Instant recommendationClosedAt,
        @Nullable Instant closedAt,
        @Nullable ExtensionView extension) {

    record RecommenderView(String id, String tenant, String name, List<String> serves, int largeQuota, int smeQuota) {

        static RecommenderView of(Recommender unit) {
            return new RecommenderView(
                    unit.id(),
                    unit.tenant().value(),
                    unit.name(),
                    unit.serves().stream().map(Objects::toString).toList(),
                    unit.largeQuota(),
                    unit.smeQuota());
        }
    }

    record ExtensionView(
            Instant applicationDeadline,
            Instant recommendationDeadline,
            String reason,
            Ministry proposedBy,
            Instant proposedAt) {

        static @Nullable ExtensionView of(@Nullable ProposedExtension proposed) {
            return proposed == null
                    ? null
                    : new ExtensionView(
                            proposed.deadlines().application(),
                            proposed.deadlines().recommendation(),
                            proposed.reason(),
                            proposed.proposedBy().ministry(),
                            proposed.proposedBy().at());
        }
    }

    static CycleView forMinistries(Cycle cycle) {
        return switch (cycle) {
            case ProposedCycle proposed -> of(proposed, "PROPOSED", null, null, null, null);
            case OpenCycle open -> of(open, "OPEN", open.countersignedBy(), null, null, open.extension());
            case RecommendationClosedCycle closed ->
                of(
                        closed,
                        "RECOMMENDATION_CLOSED",
                        closed.countersignedBy(),
                        closed.recommendationClosedBy(),
                        null,
                        null);
            case ClosedCycle closed ->
                of(
                        closed,
                        "CLOSED",
                        closed.countersignedBy(),
                        closed.recommendationClosedBy(),
                        closed.closedBy(),
                        null);
        };
    }

    static CycleView forEveryone(Cycle cycle) {
        return cycle instanceof OpenCycle open
                ? of(open, "OPEN", open.countersignedBy(), null, null, null)
                : forMinistries(cycle);
    }

    private static CycleView of(
            Cycle cycle,
            String state,
            @Nullable Signature opened,
            @Nullable Signature recommendationClosed,
            @Nullable Signature closed,
            @Nullable ProposedExtension extension) {
        CycleTerms terms = cycle.terms();
        return new CycleView(
                cycle.id().text(),
                terms.year(),
                cycle.id().edition(),
                terms.name(),
                state,
                terms.deadlines().application(),
                terms.deadlines().recommendation(),
                terms.objectionWorkingDays(),
                terms.industries(),
                terms.formVersion(),
                terms.rubricVersion(),
                terms.expertsPerDossier(),
                terms.sameProvinceConflict(),
                terms.recommenders().stream().map(RecommenderView::of).toList(),
                cycle.proposedBy().ministry(),
                at(opened),
                at(recommendationClosed),
                at(closed),
                ExtensionView.of(extension));
    }

    private static @Nullable Instant at(@Nullable Signature signature) {
        return signature == null ? null : signature.at();
    }
}
