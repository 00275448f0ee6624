package cn.biaogan.platform.security;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted ({@code biaogan.oidc}).
 *
 * @param issuer as it stands in the tokens
 * @param jwksUri where its keys are, when not at Keycloak's place below the issuer; such as an address inside the cluster
 * @param audience that a token must name
 * @param skew by which clocks may differ
 * @param keysFor how long fetched keys are used before they are asked for again
 * @param keysSurvive how long they are used when the issuer is away
 */
@ConfigurationProperties("biaogan.oidc")
record OidcSettings(
        String issuer,
        @Nullable URI jwksUri,
        @DefaultValue("biaogan-api") String audience,
        @DefaultValue("30s") Duration skew,
        @DefaultValue("5m") Duration keysFor,
        @DefaultValue("12h") Duration keysSurvive) {

    URI keys() {
        return jwksUri == null ? URI.create(issuer + "/protocol/openid-connect/certs") : jwksUri;
    }
}
