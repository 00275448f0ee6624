package cn.biaogan.review.round.messaging;

import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.round.domain.RoundEvent;
import cn.biaogan.review.round.domain.RoundEvent.ExpertsAssigned;
import cn.biaogan.review.round.domain.RoundEvent.NewPlaces;
import cn.biaogan.review.round.domain.RoundEvent.RoundStarted;

/** From the round's own words to the published language. */
public final class RoundEventTranslator {

    private RoundEventTranslator() {}

    public static OutgoingEvent translate(RoundEvent event) {
        return switch (event) {
            case RoundStarted e ->
                new OutgoingEvent(
                        "cn.biaogan.review.started.v1",
                        new ReviewStartedV1(e.cycleId().roundId(), e.cycleId().value(), e.dossierCount(), e.at()));
            case ExpertsAssigned e ->
                new OutgoingEvent(
                        "cn.biaogan.review.assigned.v1",
                        new ReviewAssignedV1(
                                e.cycleId().roundId(),
                                e.cycleId().value(),
                                e.at(),
                                e.assignments().stream()
                                        .map(RoundEventTranslator::assignment)
                                        .toList()));
        };
    }

    private static ReviewAssignedV1.Assignment assignment(NewPlaces places) {
        return new ReviewAssignedV1.Assignment(
                places.dossierId().value(),
                places.applicationId().value(),
                places.tenant().value(),
                places.industry().value(),
                places.size(),
                places.experts().stream().map(ExpertId::value).toList());
    }
}
