package cn.biaogan.recommendation.summary;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.summary.domain.SummaryPaper;
import cn.biaogan.recommendation.summary.domain.UnitSeal;
import cn.biaogan.recommendation.summary.sealing.SealSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stores what the tables have beside their lines, and the units' seals. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
public class SummaryWiring {

    public static final AggregateDefinition<SummaryPaper, Void> PAPERS =
            AggregateDefinition.silent("summary-papers", SummaryPaper.class);
    public static final AggregateDefinition<UnitSeal, Void> SEALS =
            AggregateDefinition.silent("unit-seals", UnitSeal.class);

    @Bean
    Aggregates<SummaryPaper, Void> summaryPapers(AggregateStore store) {
        return store.open(PAPERS);
    }

    @Bean
    Aggregates<UnitSeal, Void> unitSeals(AggregateStore store) {
        return store.open(SEALS);
    }
}
