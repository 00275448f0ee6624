package cn.biaogan.review.selection.messaging;

import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.review.selection.domain.DossierResult;
import cn.biaogan.review.selection.domain.LeftOut;
import cn.biaogan.review.selection.domain.SelectionDecided;
import java.util.List;
import java.util.Objects;

/** From the selection's own words to the published language. */
public final class SelectionEventTranslator {

    private SelectionEventTranslator() {}

    public static OutgoingEvent translate(SelectionDecided event) {
        return new OutgoingEvent(
                "cn.biaogan.review.selection-decided.v1",
                new SelectionDecidedV1(
                        event.cycleId().selectionId(),
                        event.cycleId().value(),
                        event.at(),
                        results(event.selected()),
                        results(event.notSelected()),
                        event.passedOver().stream()
                                .map(SelectionEventTranslator::passedOver)
                                .toList()));
    }

    private static SelectionDecidedV1.PassedOver passedOver(LeftOut left) {
        var d = left.dossier();
        return new SelectionDecidedV1.PassedOver(
                d.applicationId().value(),
                d.tenant().value(),
                d.enterpriseId(),
                d.enterpriseName(),
                d.industry().value(),
                d.size(),
                d.recommenderId(),
                left.reason().value());
    }

    private static List<SelectionDecidedV1.Result> results(List<DossierResult> dossiers) {
        return dossiers.stream()
                .map(d -> new SelectionDecidedV1.Result(
                        d.applicationId().value(),
                        d.tenant().value(),
                        d.enterpriseId(),
                        d.enterpriseName(),
                        d.industry().value(),
                        d.size(),
                        d.recommenderId(),
                        Objects.requireNonNull(d.score())))
                .toList();
    }
}
