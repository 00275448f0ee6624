package cn.biaogan.application.cycle.messaging;

import cn.biaogan.application.cycle.FollowCycleHandler;
import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.platform.inbox.IncomingEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CycleEvents {

    @Bean
    EventSubscription cycleSubscription(FollowCycleHandler follow) {
        return EventSubscription.of("cycles", "biaogan.cycle.v1")
                .on("cn.biaogan.cycle.opened.v1", CycleOpenedV1.class, event -> opened(event, follow))
                .on("cn.biaogan.cycle.extended.v1", CycleExtendedV1.class, event -> extended(event, follow))
                .on(
                        "cn.biaogan.cycle.recommendation-closed.v1",
                        CyclePhaseV1.class,
                        event -> reached(CycleView.Phase.RECOMMENDATION_CLOSED, event, follow))
                .on(
                        "cn.biaogan.cycle.closed.v1",
                        CyclePhaseV1.class,
                        event -> reached(CycleView.Phase.CLOSED, event, follow));
    }

    private static void opened(IncomingEvent<CycleOpenedV1> event, FollowCycleHandler follow) {
        follow.opened(event.data().view(), event.act("cycle.follow"));
    }

    private static void extended(IncomingEvent<CycleExtendedV1> event, FollowCycleHandler follow) {
        follow.changed(event.data().cycleId(), event.act("cycle.follow"), event.data()::applied);
    }

    private static void reached(CycleView.Phase phase, IncomingEvent<CyclePhaseV1> event, FollowCycleHandler follow) {
        follow.changed(event.data().cycleId(), event.act("cycle.follow"), cycle -> cycle.in(phase));
    }
}
