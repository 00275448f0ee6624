package cn.biaogan.publication.certificate.sealing;

import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection {@code signing-keys}, of public halves only, and what signs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealingSettings.class)
class SealingConfiguration {

    @Bean
    SigningKeys signingKeys(AggregateStore store, SealingSettings settings, Clock clock) {
        return new SigningKeys(store.open(definition()), settings.key(), clock);
    }

    static AggregateDefinition<StoredKey, Void> definition() {
        return AggregateDefinition.silent("signing-keys", StoredKey.class);
    }
}
