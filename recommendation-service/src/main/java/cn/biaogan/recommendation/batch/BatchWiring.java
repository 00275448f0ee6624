package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.batch.messaging.BatchEventTranslator;
import cn.biaogan.recommendation.batch.messaging.CaseAcceptedV1;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stores the batches and feeds them with accepted cases. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BatchSettings.class)
public class BatchWiring {

    public static final AggregateDefinition<Batch, BatchEvent> DEFINITION = new AggregateDefinition<>(
            "batches",
            "biaogan.recommendation.v1",
            Batch.class,
            List.of("cycle"),
            b -> Map.of("cycle", b.roll().cycleId()),
            BatchEventTranslator::translate);

    @Bean
    Aggregates<Batch, BatchEvent> batchAggregates(AggregateStore store) {
        return store.open(DEFINITION);
    }

    @Bean
    EventSubscription candidateSubscription(AddCandidateHandler candidates) {
        return EventSubscription.of("candidates", "biaogan.recommendation.v1")
                .on("cn.biaogan.recommendation.accepted.v1", CaseAcceptedV1.class, candidates::on);
    }
}
