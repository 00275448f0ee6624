package cn.biaogan.publication;

import static cn.biaogan.publication.PublicationUnderTest.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.security.Rule;
import cn.biaogan.platform.testing.EndpointRules;
import cn.biaogan.platform.testing.EndpointRules.Endpoint;
import cn.biaogan.platform.testing.OpenApiRules;
import org.junit.jupiter.api.Test;

class EndpointRulesIT {

    private final EndpointRules rules = EndpointRules.of(SERVICE.context());

    @Test
    void everyEndpointHasARule() {
        assertThat(rules.withoutRule()).isEmpty();
        assertThat(rules.all())
                .extracting(Endpoint::toString)
                .contains(
                        "GET /api/publication/recommenders [ministry]",
                        "POST /api/publication/cycles/{id}/countersignature [ministry]",
                        "POST /api/publication/public/notices/{id}/objections [everyone]",
                        "POST /api/publication/certificates/{id}/reverification/evidence [enterprise]");
    }

    @Test
    void describesItselfInOpenApi() {
        var document = PublicationUnderTest.ok(PublicationUnderTest.anyone().get("/api/publication/openapi.json"))
                .json();

        assertThat(document.path("paths").propertyNames())
                .contains("/api/publication/cycles", "/api/publication/public/notices/{id}/objections")
                .allMatch(path -> path.startsWith("/api/") || path.startsWith("/actuator"));
        assertThat(OpenApiRules.broken(document)).isEmpty();
    }

    @Test
    void whatIsOpenToEveryoneSaysSoInItsPath() {
        assertThat(rules.all())
                .filteredOn(endpoint -> endpoint.path().startsWith("/api/publication"))
                .allSatisfy(endpoint -> assertThat(endpoint.rule() instanceof Rule.Everyone)
                        .as(endpoint.toString())
                        .isEqualTo(endpoint.path().startsWith("/api/publication/public/")));
    }
}
