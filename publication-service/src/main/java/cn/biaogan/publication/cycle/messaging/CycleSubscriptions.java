package cn.biaogan.publication.cycle.messaging;

import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.publication.cycle.NoteRecommendationHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fact of another context on which the end of a cycle depends. */
@Configuration(proxyBeanMethods = false)
class CycleSubscriptions {

    @Bean
    EventSubscription batches(NoteRecommendationHandler recommendations) {
        return EventSubscription.of("cycles-recommendation", "biaogan.recommendation.v1")
                .on("cn.biaogan.recommendation.batch-submitted.v1", BatchSubmittedV1.class, event -> {
                    if (!event.data().entries().isEmpty()) {
                        recommendations.note(
                                event.act("cycle.note-recommendation"),
                                event.data().cycleId());
                    }
                });
    }
}
