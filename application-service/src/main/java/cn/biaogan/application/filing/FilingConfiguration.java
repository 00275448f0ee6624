package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.application.filing.domain.number.NumberSeries;
import cn.biaogan.application.filing.wire.ApplicationEventTranslator;
import cn.biaogan.files.ScanSweep;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class FilingConfiguration {

    public static final AggregateDefinition<Application, ApplicationEvent> APPLICATIONS = new AggregateDefinition<>(
            "applications",
            "biaogan.application.v1",
            Application.class,
            List.of("cycleId", "enterpriseId", "recommenderId", "recommenderTenant", "state", ScanSweep.KEY),
            FilingConfiguration::keys,
            ApplicationEventTranslator::translate);

    static final AggregateDefinition<NumberSeries, Void> NUMBERS =
            AggregateDefinition.silent("application-numbers", NumberSeries.class);

    private static Map<String, Object> keys(Application application) {
        var keys = new HashMap<String, Object>();
        keys.put("cycleId", application.folder().cycleId());
        keys.put("enterpriseId", application.folder().enterpriseId());
        keys.put("state", application.stateName().name());
        keys.putAll(ScanSweep.mark(application));
        application.unit().ifPresent(unit -> {
            keys.put("recommenderId", unit.id());
            keys.put("recommenderTenant", unit.tenant().value());
        });
        return keys;
    }

    @Bean
    Aggregates<Application, ApplicationEvent> applications(AggregateStore store) {
        return store.open(APPLICATIONS);
    }

    @Bean
    Aggregates<NumberSeries, Void> applicationNumbers(AggregateStore store) {
        return store.open(NUMBERS);
    }
}
