package cn.biaogan.exchange.preference;

import cn.biaogan.exchange.preference.domain.Preferences;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection {@code preferences}: one document an account. */
@Configuration(proxyBeanMethods = false)
public class PreferenceConfiguration {

    /** The address in it is personal data. */
    public static final AggregateDefinition<Preferences, Void> PREFERENCES = AggregateDefinition.silent(
            "preferences",
            Preferences.class,
            List.of("box", "role", "letter"),
            chosen -> Map.of(
                    "box", chosen.box().value(),
                    "role", chosen.role(),
                    "letter", chosen.isLetterDue() ? "due" : "none"));

    @Bean
    Aggregates<Preferences, Void> preferences(AggregateStore store) {
        return store.open(PREFERENCES);
    }
}
