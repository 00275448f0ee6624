package cn.biaogan.review.sheet;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent;
import cn.biaogan.review.sheet.messaging.ScoreSheetEventTranslator;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScoreSheetConfiguration {

    static final AggregateDefinition<ScoreSheet, ScoreSheetEvent> SHEETS = new AggregateDefinition<>(
            "scoreSheets",
            "biaogan.review.v1",
            ScoreSheet.class,
            List.of("cycle", "expert"),
            s -> Map.of(
                    "cycle",
                    s.commission().cycleId().value(),
                    "expert",
                    s.commission().expertId().value()),
            ScoreSheetEventTranslator::translate);

    @Bean
    Aggregates<ScoreSheet, ScoreSheetEvent> scoreSheets(AggregateStore store) {
        return store.open(SHEETS);
    }
}
