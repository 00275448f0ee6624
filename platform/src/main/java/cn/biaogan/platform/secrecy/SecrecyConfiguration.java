package cn.biaogan.platform.secrecy;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The seals of a service; who has a store has keys, or does not start. */
@AutoConfiguration
@ConditionalOnProperty(name = "biaogan.store.enabled", matchIfMissing = true)
@EnableConfigurationProperties(SecrecySettings.class)
class SecrecyConfiguration {

    @Bean
    Secrecy secrecy(MongoDatabase database, SecrecySettings settings, @Value("${biaogan.service}") String service) {
        var secrecy = new Secrecy(database, service, settings.masterKeys(), settings.algorithm(), settings.refresh());
        secrecy.requireMasterKeys();
        return secrecy;
    }

    @Bean
    MeterBinder secrecyMeters(Secrecy secrecy) {
        return registry -> FunctionCounter.builder("biaogan.seals.broken", secrecy, Secrecy::broken)
                .description("Sealed contents that did not open: somebody altered or moved them")
                .register(registry);
    }
}
