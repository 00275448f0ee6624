package cn.biaogan.platform.observability;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.handler.MappedInterceptor;

/** Wires the timer of use cases, before the rules, so that it sees who was turned away too. */
@AutoConfiguration(beforeName = "cn.biaogan.platform.security.SecurityConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ObservabilityConfiguration {

    @Bean
    MappedInterceptor useCaseTimer(MeterRegistry meters) {
        return new MappedInterceptor(new String[] {"/**"}, new UseCaseTimer(meters));
    }
}
