package cn.biaogan.recommendation.cases.messaging;

import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.cases.domain.CaseEvent.CaseAccepted;
import cn.biaogan.recommendation.cases.domain.CaseEvent.CaseDeclined;
import cn.biaogan.recommendation.cases.domain.CaseEvent.CaseHandedOver;
import cn.biaogan.recommendation.cases.domain.CaseEvent.CaseReleased;
import cn.biaogan.recommendation.cases.domain.CaseEvent.CaseReturned;
import cn.biaogan.recommendation.cases.messaging.RecommendationReturnedV1.ItemV1;

/** From what a case tells to the published language. */
public final class CaseEventTranslator {

    private CaseEventTranslator() {}

    public static OutgoingEvent translate(CaseEvent event) {
        return switch (event) {
            case CaseHandedOver handed -> told("handed-over", wire(handed));
            case CaseReturned returned -> told("returned", wire(returned));
            case CaseAccepted accepted -> told("accepted", wire(accepted));
            case CaseDeclined declined -> told("declined", wire(declined));
            case CaseReleased released -> told("released", wire(released));
        };
    }

    private static OutgoingEvent told(String fact, Object data) {
        return new OutgoingEvent("cn.biaogan.recommendation." + fact + ".v1", data);
    }

    private static RecommendationHandedOverV1 wire(CaseHandedOver event) {
        var f = event.file();
        return new RecommendationHandedOverV1(
                f.caseId().value(),
                f.applicationId(),
                f.applicantTenant(),
                f.cycleId(),
                f.recommenderId(),
                event.to().account(),
                event.at());
    }

    private static RecommendationReturnedV1 wire(CaseReturned event) {
        var f = event.file();
        var items = event.corrections().value().stream()
                .map(c -> new ItemV1(c.place().value(), c.reason().value()))
                .toList();
        return new RecommendationReturnedV1(
                f.caseId().value(),
                f.applicationId(),
                f.applicantTenant(),
                f.cycleId(),
                f.recommenderId(),
                f.submission().industry(),
                f.submission().size(),
                f.submission().ordinal(),
                items,
                event.at());
    }

    private static RecommendationAcceptedV1 wire(CaseAccepted event) {
        var f = event.file();
        return new RecommendationAcceptedV1(
                f.caseId().value(),
                f.applicationId(),
                f.applicantTenant(),
                f.enterpriseId(),
                f.submission().enterpriseName(),
                f.cycleId(),
                f.recommenderId(),
                f.submission().industry(),
                f.submission().industryText(),
                f.submission().size(),
                event.opinion() == null ? null : event.opinion().value(),
                event.at());
    }

    private static RecommendationDeclinedV1 wire(CaseDeclined event) {
        var f = event.file();
        return new RecommendationDeclinedV1(
                f.caseId().value(),
                f.applicationId(),
                f.applicantTenant(),
                f.cycleId(),
                f.recommenderId(),
                f.submission().industry(),
                f.submission().size(),
                event.reason().value(),
                event.at());
    }

    private static RecommendationReleasedV1 wire(CaseReleased event) {
        var f = event.file();
        return new RecommendationReleasedV1(
                f.caseId().value(),
                f.applicationId(),
                f.applicantTenant(),
                f.cycleId(),
                f.recommenderId(),
                f.submission().industry(),
                f.submission().size(),
                event.at());
    }
}
