package cn.biaogan.review.dossier;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.dossier.domain.Dossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DossierConfiguration {

    @Bean
    Aggregates<Dossier, Void> dossiers(AggregateStore store) {
        return store.open(AggregateDefinition.silent("dossiers", Dossier.class));
    }
}
