package cn.biaogan.review.expert;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.expert.domain.Expert;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExpertConfiguration {

    @Bean
    Aggregates<Expert, Void> experts(AggregateStore store) {
        return store.open(AggregateDefinition.silent("experts", Expert.class));
    }
}
