package cn.biaogan.application.enterprise;

import cn.biaogan.application.enterprise.domain.CreditCodeClaim;
import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.enterprise.domain.IndustryCatalogue;
import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.AggregateStore;
import cn.biaogan.platform.store.Aggregates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class EnterpriseConfiguration {

    static final AggregateDefinition<Enterprise, Void> ENTERPRISES =
            AggregateDefinition.silent("enterprises", Enterprise.class);

    static final AggregateDefinition<CreditCodeClaim, Void> CLAIMS = AggregateDefinition.silent(
            "credit-code-claims",
            CreditCodeClaim.class,
            List.of("held"),
            claim -> Map.of("held", claim instanceof CreditCodeClaim.Held));

    @Bean
    Aggregates<Enterprise, Void> enterprises(AggregateStore store) {
        return store.open(ENTERPRISES);
    }

    @Bean
    Aggregates<CreditCodeClaim, Void> creditCodeClaims(AggregateStore store) {
        return store.open(CLAIMS);
    }

    @Bean
    IndustryCatalogue industryCatalogue(JsonMapper json) {
        var asksForText = new LinkedHashMap<String, Boolean>();
        json.readTree(Contracts.reference("industries"))
                .get("industries")
                .forEach(industry -> asksForText.put(
                        industry.get("code").asString(),
                        industry.path("requires_text").asBoolean(false)));
        return new IndustryCatalogue(asksForText);
    }
}
