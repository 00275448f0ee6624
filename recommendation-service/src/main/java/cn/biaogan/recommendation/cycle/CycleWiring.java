package cn.biaogan.recommendation.cycle;

import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.cycle.domain.CycleView;
import cn.biaogan.recommendation.cycle.messaging.CycleClosedV1;
import cn.biaogan.recommendation.cycle.messaging.CycleExtendedV1;
import cn.biaogan.recommendation.cycle.messaging.CycleOpenedV1;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stores the views of the cycles and feeds them. */
@Configuration(proxyBeanMethods = false)
class CycleWiring {

    @Bean
    Aggregates<CycleView, Void> cycleViews(AggregateStore store) {
        return store.open(AggregateDefinition.silent("cycleViews", CycleView.class));
    }

    @Bean
    EventSubscription cycleSubscription(FollowCycleHandler cycles) {
        return EventSubscription.of("cycles", "biaogan.cycle.v1")
                .on("cn.biaogan.cycle.opened.v1", CycleOpenedV1.class, cycles::opened)
                .on("cn.biaogan.cycle.extended.v1", CycleExtendedV1.class, cycles::extended)
                .on("cn.biaogan.cycle.recommendation-closed.v1", CycleClosedV1.class, cycles::closed)
                .on("cn.biaogan.cycle.closed.v1", CycleClosedV1.class, cycles::closed);
    }
}
