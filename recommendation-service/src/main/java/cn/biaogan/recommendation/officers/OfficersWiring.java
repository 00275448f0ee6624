package cn.biaogan.recommendation.officers;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.officers.domain.UnitOfficers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stores who the officers of the units are. */
@Configuration(proxyBeanMethods = false)
public class OfficersWiring {

    public static final AggregateDefinition<UnitOfficers, Void> DEFINITION =
            AggregateDefinition.silent("unitOfficers", UnitOfficers.class);

    @Bean
    Aggregates<UnitOfficers, Void> unitOfficers(AggregateStore store) {
        return store.open(DEFINITION);
    }
}
