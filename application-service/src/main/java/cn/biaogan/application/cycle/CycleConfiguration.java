package cn.biaogan.application.cycle;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.cycle.domain.SentList;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CycleConfiguration {

    static final AggregateDefinition<CycleView, Void> CYCLES = AggregateDefinition.silent(
            "cycles",
            CycleView.class,
            List.of("phase"),
            cycle -> Map.of("phase", cycle.phase().name()));

    static final AggregateDefinition<SentList, Void> SENT_LISTS = AggregateDefinition.silent(
            "sent-lists", SentList.class, List.of("cycleId"), list -> Map.of("cycleId", list.cycleId()));

    @Bean
    Aggregates<SentList, Void> sentListAggregates(AggregateStore store) {
        return store.open(SENT_LISTS);
    }

    @Bean
    Aggregates<CycleView, Void> cycles(AggregateStore store) {
        return store.open(CYCLES);
    }
}
