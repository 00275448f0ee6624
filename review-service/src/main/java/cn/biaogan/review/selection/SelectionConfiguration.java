package cn.biaogan.review.selection;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.selection.domain.Selection;
import cn.biaogan.review.selection.domain.SelectionDecided;
import cn.biaogan.review.selection.messaging.SelectionEventTranslator;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SelectionConfiguration {

    static final AggregateDefinition<Selection, SelectionDecided> SELECTIONS = new AggregateDefinition<>(
            "selections",
            "biaogan.review.v1",
            Selection.class,
            List.of(),
            s -> Map.of(),
            SelectionEventTranslator::translate);

    @Bean
    Aggregates<Selection, SelectionDecided> selections(AggregateStore store) {
        return store.open(SELECTIONS);
    }
}
