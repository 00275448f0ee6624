package cn.biaogan.platform.counting;

import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.OutgoingEvent;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Counts what it is told to. */
@SpringBootApplication
public class CountingServiceApplication {

    record Count(long value, long times) {}

    @Bean
    Aggregates<Count, Count> counts(AggregateStore store) {
        return store.open(new AggregateDefinition<>(
                "counts",
                "test.counting.v1",
                Count.class,
                List.of(),
                count -> Map.of(),
                count -> new OutgoingEvent("cn.biaogan.test.counted.v1", count)));
    }

    @Bean
    EventSubscription cycles() {
        return EventSubscription.of("cycles", "biaogan.cycle.v1");
    }
}
