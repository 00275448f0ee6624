package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.cases.messaging.ApplicationSubmittedV1;
import cn.biaogan.recommendation.cases.messaging.ApplicationWithdrawnV1;
import cn.biaogan.recommendation.cases.messaging.BatchSentV1;
import cn.biaogan.recommendation.cases.messaging.CaseEventTranslator;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stores the cases and feeds them with what enterprises do. */
@Configuration(proxyBeanMethods = false)
public class CaseWiring {

    public static final AggregateDefinition<Case, CaseEvent> DEFINITION = new AggregateDefinition<>(
            "cases",
            "biaogan.recommendation.v1",
            Case.class,
            List.of("recommender", "cycle", "state"),
            c -> Map.of(
                    "recommender", c.file().recommenderId(),
                    "cycle", c.file().cycleId(),
                    "state", c.state()),
            CaseEventTranslator::translate);

    @Bean
    ListedCases caseAggregates(AggregateStore store, CaseLines lines) {
        return new ListedCases(store.open(DEFINITION), lines);
    }

    @Bean
    EventSubscription caseSubscription(OpenCaseHandler open, WithdrawCaseHandler withdraw) {
        return EventSubscription.of("cases", "biaogan.application.v1")
                .on("cn.biaogan.application.submitted.v1", ApplicationSubmittedV1.class, open::on)
                .on("cn.biaogan.application.resubmitted.v1", ApplicationSubmittedV1.class, open::on)
                .on("cn.biaogan.application.withdrawn.v1", ApplicationWithdrawnV1.class, withdraw::on);
    }

    @Bean
    EventSubscription recommendedSubscription(RecommendCasesHandler recommend) {
        return EventSubscription.of("recommended", "biaogan.recommendation.v1")
                .on("cn.biaogan.recommendation.batch-submitted.v1", BatchSentV1.class, recommend::on);
    }
}
