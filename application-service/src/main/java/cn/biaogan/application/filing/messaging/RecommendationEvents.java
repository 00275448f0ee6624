package cn.biaogan.application.filing.messaging;

import cn.biaogan.application.cycle.SentLists;
import cn.biaogan.application.filing.HearUnitHandler;
import cn.biaogan.application.filing.domain.UnitWord;
import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.TenantId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands what the units say to the applications concerned. */
@Configuration(proxyBeanMethods = false)
class RecommendationEvents {

    private static final String ACTION = "application.hear-unit";

    private final HearUnitHandler hear;
    private final SentLists sent;

    RecommendationEvents(HearUnitHandler hear, SentLists sent) {
        this.hear = hear;
        this.sent = sent;
    }

    @Bean
    EventSubscription recommendationSubscription() {
        return EventSubscription.of("recommendations", "biaogan.recommendation.v1")
                .on("cn.biaogan.recommendation.returned.v1", RecommendationReturnedV1.class, this::returned)
                .on("cn.biaogan.recommendation.accepted.v1", RecommendationAcceptedV1.class, this::accepted)
                .on("cn.biaogan.recommendation.declined.v1", RecommendationDeclinedV1.class, this::declined)
                .on("cn.biaogan.recommendation.released.v1", RecommendationReleasedV1.class, this::released)
                .on("cn.biaogan.recommendation.batch-submitted.v1", BatchSubmittedV1.class, this::putForward);
    }

    private void returned(IncomingEvent<RecommendationReturnedV1> event) {
        var data = event.data();
        hear(data.applicantTenant(), data.applicationId(), data.word(), event);
    }

    private void accepted(IncomingEvent<RecommendationAcceptedV1> event) {
        var data = event.data();
        hear(data.applicantTenant(), data.applicationId(), data.word(), event);
    }

    private void declined(IncomingEvent<RecommendationDeclinedV1> event) {
        var data = event.data();
        hear(data.applicantTenant(), data.applicationId(), data.word(), event);
    }

    private void released(IncomingEvent<RecommendationReleasedV1> event) {
        var data = event.data();
        hear(data.applicantTenant(), data.applicationId(), data.word(), event);
    }

    private void putForward(IncomingEvent<BatchSubmittedV1> event) {
        sent.add(event.tenant(), event.data().list(), event.act("application.close-unit"));
        var word = event.data().word();
        event.data().entries().forEach(entry -> hear(entry.applicantTenant(), entry.applicationId(), word, event));
    }

    private void hear(String tenant, String applicationId, UnitWord word, IncomingEvent<?> event) {
        hear.handle(new TenantId(tenant), applicationId, word, event.act(ACTION));
    }
}
