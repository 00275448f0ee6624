package cn.biaogan.exchange.programme;

import cn.biaogan.exchange.programme.domain.KnownApplication;
import cn.biaogan.exchange.programme.domain.KnownCycle;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class ProgrammeConfiguration {

    public static final AggregateDefinition<KnownCycle, Void> CYCLES = AggregateDefinition.silent(
            "cycles", KnownCycle.class, List.of("open"), cycle -> Map.of("open", Boolean.toString(cycle.open())));

    public static final AggregateDefinition<KnownApplication, Void> APPLICATIONS = AggregateDefinition.silent(
            "applications",
            KnownApplication.class,
            List.of("cycle"),
            application -> Map.of("cycle", application.cycleId()));

    @Bean
    Aggregates<KnownCycle, Void> knownCycles(AggregateStore store) {
        return store.open(CYCLES);
    }

    @Bean
    Aggregates<KnownApplication, Void> knownApplications(AggregateStore store) {
        return store.open(APPLICATIONS);
    }
}
