package cn.biaogan.review.round;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundEvent;
import cn.biaogan.review.round.messaging.RoundEventTranslator;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoundConfiguration {

    static final AggregateDefinition<Round, RoundEvent> ROUNDS = new AggregateDefinition<>(
            "rounds", "biaogan.review.v1", Round.class, List.of(), r -> Map.of(), RoundEventTranslator::translate);

    @Bean
    Aggregates<Round, RoundEvent> rounds(AggregateStore store) {
        return store.open(ROUNDS);
    }
}
