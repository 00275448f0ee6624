package cn.biaogan.review.cycle;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CycleConfiguration {

    @Bean
    Aggregates<CycleView, Void> cycles(AggregateStore store) {
        return store.open(AggregateDefinition.silent("cycles", CycleView.class));
    }
}
