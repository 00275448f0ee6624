package cn.biaogan.publication.cycle.messaging;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.cycle.ClosureSettings;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection {@code cycles}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClosureSettings.class)
public class CycleStorage {

    /** Key of the cycles that everyone may read. */
    public static final Map<String, String> PUBLISHED = Map.of("published", "true");

    @Bean
    Aggregates<Cycle, CycleEvent> cycles(AggregateStore store) {
        return store.open(definition());
    }

    public static AggregateDefinition<Cycle, CycleEvent> definition() {
        return new AggregateDefinition<>(
                "cycles",
                "biaogan.cycle.v1",
                Cycle.class,
                List.of("published"),
                cycle -> Map.of("published", Boolean.toString(cycle.published())),
                CycleEventTranslator::translate);
    }
}
