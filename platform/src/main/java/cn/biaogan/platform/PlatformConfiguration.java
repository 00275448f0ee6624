package cn.biaogan.platform;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** What every part of a service shares: its name and its clock. */
@AutoConfiguration
class PlatformConfiguration {

    @Bean
    ServiceName serviceName(@Value("${biaogan.service:platform}") String name) {
        return new ServiceName(name);
    }

    /** UTC in whole milliseconds, as precise as what is stored and sent. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${biaogan.clock.offset-file:}") String offsetFile) {
        var millis = Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
        return offsetFile.isBlank() ? millis : new DemonstrationClock(millis, Path.of(offsetFile));
    }
}
