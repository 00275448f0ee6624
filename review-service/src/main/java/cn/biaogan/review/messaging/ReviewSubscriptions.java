package cn.biaogan.review.messaging;

import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.review.cycle.CycleClosedV1;
import cn.biaogan.review.cycle.CycleOpenedV1;
import cn.biaogan.review.cycle.CycleProjection;
import cn.biaogan.review.cycle.RecommendationClosedV1;
import cn.biaogan.review.dossier.KeepDossierHandler;
import cn.biaogan.review.dossier.messaging.ApplicationSubmittedV1;
import cn.biaogan.review.dossier.messaging.ApplicationWithdrawnV1;
import cn.biaogan.review.dossier.messaging.BatchSubmittedV1;
import cn.biaogan.review.round.CollectRecommendedHandler;
import cn.biaogan.review.round.FreePlaceHandler;
import cn.biaogan.review.round.messaging.ReviewAssignedV1;
import cn.biaogan.review.sheet.OpenScoreSheetsHandler;
import cn.biaogan.review.sheet.messaging.ExpertRecusedV1;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where a fact concerns two aggregates, each follows in a write of its own; a repeat after a crash between them finds
 * the first one done.
 */
@Configuration(proxyBeanMethods = false)
class ReviewSubscriptions {

    @Bean
    EventSubscription cycleFacts(CycleProjection cycles, CollectRecommendedHandler rounds) {
        return EventSubscription.of("review-cycles", "biaogan.cycle.v1")
                .on("cn.biaogan.cycle.opened.v1", CycleOpenedV1.class, event -> {
                    cycles.opened(event);
                    rounds.opened(event);
                })
                .on(
                        "cn.biaogan.cycle.recommendation-closed.v1",
                        RecommendationClosedV1.class,
                        cycles::recommendationClosed)
                .on("cn.biaogan.cycle.closed.v1", CycleClosedV1.class, cycles::closed);
    }

    @Bean
    EventSubscription applicationFacts(KeepDossierHandler dossiers, CollectRecommendedHandler rounds) {
        Consumer<IncomingEvent<ApplicationSubmittedV1>> submitted = event -> {
            dossiers.submitted(event);
            rounds.submitted(event);
        };
        return EventSubscription.of("review-applications", "biaogan.application.v1")
                .on("cn.biaogan.application.submitted.v1", ApplicationSubmittedV1.class, submitted)
                .on("cn.biaogan.application.resubmitted.v1", ApplicationSubmittedV1.class, submitted)
                .on("cn.biaogan.application.withdrawn.v1", ApplicationWithdrawnV1.class, event -> {
                    dossiers.withdrawn(event);
                    rounds.withdrawn(event);
                });
    }

    @Bean
    EventSubscription recommendationFacts(KeepDossierHandler dossiers, CollectRecommendedHandler rounds) {
        return EventSubscription.of("review-recommendations", "biaogan.recommendation.v1")
                .on("cn.biaogan.recommendation.batch-submitted.v1", BatchSubmittedV1.class, event -> {
                    dossiers.recommended(event);
                    rounds.recommended(event);
                });
    }

    /** What the service tells itself: the follow-ups between its aggregates. */
    @Bean
    EventSubscription ownFacts(OpenScoreSheetsHandler sheets, FreePlaceHandler places) {
        return EventSubscription.of("review-follow-ups", "biaogan.review.v1")
                .on("cn.biaogan.review.assigned.v1", ReviewAssignedV1.class, sheets::assigned)
                .on("cn.biaogan.review.expert-recused.v1", ExpertRecusedV1.class, places::recused);
    }
}
