package cn.biaogan.gateway.session;

import cn.biaogan.platform.store.Durability;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateway starts and serves everybody without a session, whether its store is there or not. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {

    @Bean
    MongoClient sessionStore(
            @Value("${spring.mongodb.uri}") String uri, ObjectProvider<MongoClientSettingsBuilderCustomizer> defaults) {
        var settings = MongoClientSettings.builder();
        defaults.orderedStream().forEach(customizer -> customizer.customize(settings));
        return MongoClients.create(
                settings.applyConnectionString(new ConnectionString(uri)).build());
    }

    @Bean
    Seal seal(SessionSettings settings) {
        return Seal.of(settings.keyFile());
    }

    @Bean
    Sessions sessions(MongoClient store, Seal seal, SessionSettings settings) {
        var stored = Durability.of(store.getDatabase(settings.database())).getCollection("sessions");
        return new Sessions(stored, seal, settings, InstantSource.system());
    }
}
