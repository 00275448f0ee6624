package cn.biaogan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.probe.Probe;
import org.junit.jupiter.api.Test;

class EndpointRulesTest {

    private final EndpointRules rules = EndpointRules.of(Probe.context());

    @Test
    void listsEveryEndpointWithItsRule() {
        assertThat(rules.all())
                .extracting(Object::toString)
                .contains(
                        "GET /api/probe/things [ministry, auditor]",
                        "GET /api/probe/public/ping [everyone]",
                        "POST /api/probe/act [enterprise]");
    }

    @Test
    void ofTheFrameworksHealthInfoMetricsAndTheOpenApiAloneAreOpen() {
        assertThat(rules.ofTheFrameworks())
                .filteredOn(e -> e.rule() != null)
                .extracting(EndpointRules.Endpoint::path)
                .containsExactlyInAnyOrder(
                        "/actuator/health",
                        "/actuator/health/**",
                        "/actuator/info",
                        "/actuator/prometheus",
                        "/api/probe/openapi.json",
                        "/api/probe/openapi.json.yaml");
        assertThat(rules.ofTheFrameworks())
                .filteredOn(e -> e.rule() == null)
                .extracting(EndpointRules.Endpoint::path)
                .contains("/actuator");
    }

    @Test
    void findsTheOneWithout() {
        assertThat(rules.withoutRule()).extracting(EndpointRules.Endpoint::path).containsExactly("/api/probe/unruled");
    }
}
