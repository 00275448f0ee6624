package cn.biaogan.platform;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** What every part of a service shares: its name and its clock. */
@AutoConfiguration
class PlatformConfiguration {

    @Bean
    ServiceName serviceName(@Value("${biaogan.service:platform}") String name) {
        return new ServiceName(name);
    }

    /**
     * A store that cannot be reached, that does not answer or that is too busy is given up on soon, so that the caller
     * gets its 503. The longest wait is above that for a majority. The URI may say otherwise.
     */
    @Bean
    @Order(-1)
    MongoClientSettingsBuilderCustomizer storeClientDefaults(ServiceName service) {
        return client -> client.applicationName("biaogan-" + service.value())
                .applyToClusterSettings(c -> c.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        s -> s.connectTimeout(2, TimeUnit.SECONDS).readTimeout(20, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(p -> p.maxWaitTime(5, TimeUnit.SECONDS));
    }

    /** UTC in whole milliseconds, as precise as what is stored and sent. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${biaogan.clock.offset-file:}") String offsetFile) {
        var millis = Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
        return offsetFile.isBlank() ? millis : new DemonstrationClock(millis, Path.of(offsetFile));
    }
}
