package cn.biaogan.publication.objection;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.objection.domain.Objection;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection {@code objections}; it tells the world nothing. */
@Configuration(proxyBeanMethods = false)
class ObjectionStorage {

    @Bean
    Aggregates<Objection, Void> objections(AggregateStore store) {
        return store.open(definition());
    }

    static AggregateDefinition<Objection, Void> definition() {
        return AggregateDefinition.silent(
                "objections", Objection.class, List.of("notice"), objection -> Map.of("notice", objection.noticeId()));
    }
}
