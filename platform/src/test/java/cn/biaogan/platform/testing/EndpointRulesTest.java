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
    void findsTheOneWithout() {
        assertThat(rules.withoutRule()).extracting(EndpointRules.Endpoint::path).containsExactly("/api/probe/unruled");
    }
}
