package cn.biaogan.exchange.notification;

import cn.biaogan.exchange.notification.domain.Reading;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection {@code readings}: one document an account. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    Aggregates<Reading, Void> readings(AggregateStore store) {
        return store.open(AggregateDefinition.silent("readings", Reading.class));
    }
}
