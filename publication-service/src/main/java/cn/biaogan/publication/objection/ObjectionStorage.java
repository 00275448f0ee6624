package cn.biaogan.publication.objection;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.objection.domain.FilingHour;
import cn.biaogan.publication.objection.domain.Objection;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collections {@code objections} and {@code filing-hours}; they tell the world nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ObjectionSettings.class)
class ObjectionStorage {

    /** Key of those that are not known to be heard. */
    static final Map<String, String> UNSETTLED = Map.of("unsettled", "true");

    @Bean
    Aggregates<Objection, Void> objections(AggregateStore store) {
        return store.open(definition());
    }

    @Bean
    Aggregates<FilingHour, Void> filingHours(AggregateStore store) {
        return store.open(hours());
    }

    static AggregateDefinition<FilingHour, Void> hours() {
        return AggregateDefinition.silent("filing-hours", FilingHour.class);
    }

    static AggregateDefinition<Objection, Void> definition() {
        return AggregateDefinition.silent(
                "objections",
                Objection.class,
                List.of("notice", "unsettled"),
                objection ->
                        Map.of("notice", objection.noticeId(), "unsettled", Boolean.toString(objection.unsettled())));
    }
}
