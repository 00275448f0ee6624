package cn.biaogan.gateway;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Spring Cloud configures itself only where {@code spring.cloud.gateway.server.webmvc.enabled} is true: services that
 * share a class path with the gateway get nothing of it.
 */
final class RouterSwitch implements AutoConfigurationImportFilter, EnvironmentAware {

    private boolean enabled = true;

    @Override
    public void setEnvironment(Environment environment) {
        enabled = environment.getProperty("spring.cloud.gateway.server.webmvc.enabled", Boolean.class, true);
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        var kept = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            kept[i] = enabled || candidate == null || !candidate.startsWith("org.springframework.cloud.");
        }
        return kept;
    }
}
