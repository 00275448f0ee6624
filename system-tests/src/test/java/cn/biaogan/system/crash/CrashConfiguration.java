package cn.biaogan.system.crash;

import java.nio.file.Path;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts the traps on the way of events: in the relay's producer and in the store's client. */
@AutoConfiguration
@ConditionalOnProperty("biaogan.test.crash-folder")
class CrashConfiguration {

    @Bean
    static CrashTrap crashTrap(Environment environment) {
        return new CrashTrap(
                Path.of(environment.getRequiredProperty("biaogan.test.crash-folder")),
                environment.getRequiredProperty("biaogan.service"));
    }

    @Bean
    static BeanPostProcessor relayTrap(CrashTrap trap) {
        return new BeanPostProcessor() {
            @Override
            @SuppressWarnings("unchecked")
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof KafkaTemplate<?, ?> template) {
                    ((KafkaTemplate<String, byte[]>) template).setProducerInterceptor(new RelayTrap(trap));
                }
                return bean;
            }
        };
    }

    @Bean
    MongoClientSettingsBuilderCustomizer cursorTrap(CrashTrap trap) {
        return client -> client.addCommandListener(new CursorTrap(trap));
    }
}
