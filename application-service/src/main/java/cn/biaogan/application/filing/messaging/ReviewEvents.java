package cn.biaogan.application.filing.messaging;

import cn.biaogan.application.filing.GrantExpertsHandler;
import cn.biaogan.application.filing.domain.ExpertGrant;
import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.TenantId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follows which experts may read which application. */
@Configuration(proxyBeanMethods = false)
class ReviewEvents {

    private static final String ACTION = "application.grant-expert";

    private final GrantExpertsHandler grants;

    ReviewEvents(GrantExpertsHandler grants) {
        this.grants = grants;
    }

    @Bean
    EventSubscription reviewSubscription() {
        return EventSubscription.of("reviews", "biaogan.review.v1")
                .on("cn.biaogan.review.assigned.v1", ReviewAssignedV1.class, this::assigned)
                .on(
                        "cn.biaogan.review.statement-signed.v1",
                        ExpertActedV1.class,
                        event -> acted(event, ExpertGrant::withStatement))
                .on(
                        "cn.biaogan.review.expert-recused.v1",
                        ExpertActedV1.class,
                        event -> acted(event, ExpertGrant::withRecusal));
    }

    private void assigned(IncomingEvent<ReviewAssignedV1> event) {
        event.data()
                .assignments()
                .forEach(to -> grants.handle(
                        new TenantId(to.applicantTenant()),
                        to.applicationId(),
                        to.expertIds(),
                        ExpertGrant::withAssignment,
                        event.act(ACTION)));
    }

    private void acted(IncomingEvent<ExpertActedV1> event, UnaryOperator<ExpertGrant> fact) {
        var data = event.data();
        grants.handle(
                new TenantId(data.applicantTenant()),
                data.applicationId(),
                List.of(data.expertId()),
                fact,
                event.act(ACTION));
    }
}
