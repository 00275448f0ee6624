package cn.biaogan.recommendation.mechanism;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.mechanism.domain.JointMechanism;
import cn.biaogan.recommendation.mechanism.domain.MechanismEvent;
import cn.biaogan.recommendation.mechanism.messaging.MechanismEventTranslator;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stores the joint mechanisms. */
@Configuration(proxyBeanMethods = false)
public class MechanismWiring {

    public static final AggregateDefinition<JointMechanism, MechanismEvent> DEFINITION = new AggregateDefinition<>(
            "jointMechanisms",
            "biaogan.recommendation.v1",
            JointMechanism.class,
            List.of("year", "unit", "filed"),
            m -> Map.of("year", m.year(), "unit", m.unit(), "filed", m.filing() != null),
            MechanismEventTranslator::translate);

    @Bean
    Aggregates<JointMechanism, MechanismEvent> jointMechanisms(AggregateStore store) {
        return store.open(DEFINITION);
    }
}
