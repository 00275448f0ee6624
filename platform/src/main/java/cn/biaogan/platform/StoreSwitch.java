package cn.biaogan.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * {@code biaogan.store.enabled=false} leaves out the clients of the store and of the broker: for a process, such as the
 * gateway, that has neither. Who needs one of them all the same declares it as a bean.
 */
final class StoreSwitch implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final List<String> CLIENTS = List.of(
            "org.springframework.boot.mongodb.",
            "org.springframework.boot.data.mongodb.",
            "org.springframework.boot.kafka.",
            "cn.biaogan.platform.store.",
            "cn.biaogan.platform.secrecy.",
            "cn.biaogan.platform.relay.",
            "cn.biaogan.platform.inbox.",
            "cn.biaogan.platform.audit.");

    private boolean enabled = true;

    @Override
    public void setEnvironment(Environment environment) {
        enabled = environment.getProperty("biaogan.store.enabled", Boolean.class, true);
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        var kept = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            kept[i] = enabled || candidate == null || CLIENTS.stream().noneMatch(candidate::startsWith);
        }
        return kept;
    }
}
