package cn.biaogan.publication.cycle.messaging;

import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.domain.CycleTerms;
import cn.biaogan.publication.cycle.domain.Recommender;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says the cycle's facts in the published language. */
final class CycleEventTranslator {

    private CycleEventTranslator() {}

    static OutgoingEvent translate(CycleEvent event) {
        return switch (event) {
            case CycleEvent.CycleProposed(var id, var terms, var by) ->
                new OutgoingEvent(
                        "cn.biaogan.cycle.proposed.v1",
                        new CycleProposedV1(id.text(), terms.year(), terms.name(), ministry(by), by.at()));
            case CycleEvent.ExtensionProposed(var id, var by) ->
                new OutgoingEvent(
                        "cn.biaogan.cycle.extension-proposed.v1",
                        new ExtensionProposedV1(id.text(), ministry(by), by.at()));
            case CycleEvent.ExtensionWithdrawn(var id, var by) ->
                new OutgoingEvent(
                        "cn.biaogan.cycle.extension-withdrawn.v1",
                        new ExtensionWithdrawnV1(id.text(), ministry(by), by.at()));
            case CycleEvent.CycleOpened opened ->
                new OutgoingEvent("cn.biaogan.cycle.opened.v1", CycleOpenedV1.of(opened));
            case CycleEvent.CycleExtended(var id, var deadlines, var units, var reason, var at) ->
                new OutgoingEvent(
                        "cn.biaogan.cycle.extended.v1",
                        new CycleExtendedV1(
                                id.text(),
                                deadlines.application(),
                                deadlines.recommendation(),
                                units.isEmpty()
                                        ? null
                                        : units.stream()
                                                .map(UnitDeadlinesV1::of)
                                                .toList(),
                                reason,
                                at));
            case CycleEvent.RecommendationClosed(var id, var at) ->
                new OutgoingEvent("cn.biaogan.cycle.recommendation-closed.v1", new CycleEndV1(id.text(), at));
            case CycleEvent.CycleClosed(var id, var at) ->
                new OutgoingEvent("cn.biaogan.cycle.closed.v1", new CycleEndV1(id.text(), at));
        };
    }

    private static String ministry(Signature by) {
        return by.ministry().name().toLowerCase(Locale.ROOT);
    }

    record CycleProposedV1(String cycleId, int year, String name, String ministry, Instant proposedAt) {}

    record ExtensionProposedV1(String cycleId, String ministry, Instant proposedAt) {}

    record ExtensionWithdrawnV1(String cycleId, String ministry, Instant withdrawnAt) {}

    record CycleOpenedV1(
            String cycleId,
            int year,
            String name,
            Instant applicationDeadline,
            Instant recommendationDeadline,
            int objectionWorkingDays,
            List<String> industries,
            String formVersion,
            String rubricVersion,
            int expertsPerDossier,
            boolean sameProvinceConflict,
            List<RecommenderV1> recommenders,
            Instant openedAt) {

        static CycleOpenedV1 of(CycleEvent.CycleOpened opened) {
            CycleTerms terms = opened.terms();
            return new CycleOpenedV1(
                    opened.id().text(),
                    terms.year(),
                    terms.name(),
                    terms.deadlines().application(),
                    terms.deadlines().recommendation(),
                    terms.objectionWorkingDays(),
                    terms.industries(),
                    terms.formVersion(),
                    terms.rubricVersion(),
                    terms.expertsPerDossier(),
                    terms.sameProvinceConflict(),
                    terms.recommenders().stream().map(RecommenderV1::of).toList(),
                    opened.at());
        }
    }

    record RecommenderV1(String id, String tenant, String name, List<String> serves, int largeQuota, int smeQuota) {

        static RecommenderV1 of(Recommender unit) {
            return new RecommenderV1(
                    unit.id(),
                    unit.tenant().value(),
                    unit.name(),
                    unit.serves().stream().map(Object::toString).toList(),
                    unit.largeQuota(),
                    unit.smeQuota());
        }
    }

    record CycleExtendedV1(
            String cycleId,
            Instant applicationDeadline,
            Instant recommendationDeadline,
            @Nullable List<UnitDeadlinesV1> units,
            String reason,
            Instant extendedAt) {}

    record UnitDeadlinesV1(String id, String tenant, Instant applicationDeadline, Instant recommendationDeadline) {

        static UnitDeadlinesV1 of(CycleEvent.UnitDeadlines own) {
            return new UnitDeadlinesV1(
                    own.unit().id(),
                    own.unit().tenant().value(),
                    own.deadlines().application(),
                    own.deadlines().recommendation());
        }
    }

    /** Of the recommendation or of the whole cycle. */
    record CycleEndV1(String cycleId, Instant closedAt) {}
}
