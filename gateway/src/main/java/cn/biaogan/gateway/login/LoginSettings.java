package cn.biaogan.gateway.login;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code biaogan.gateway.login.*}.
 *
 * @param issuer as it stands in the tokens, and where browsers log in
 * @param inside the same, where the gateway itself reaches it, when that is another address
 * @param clientId of the console at Keycloak
 * @param clientSecret of a confidential client; without it the client is a public one, and PKCE alone guards the code
 * @param timeout of one question to Keycloak
 * @param renewBefore an access token this close to its end is renewed before it is used
 * @param loginLasts how long somebody may take at the login page
 */
@ConfigurationProperties("biaogan.gateway.login")
record LoginSettings(
        String issuer,
        @Nullable URI inside,
        @DefaultValue("biaogan-console") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("1m") Duration renewBefore,
        @DefaultValue("30m") Duration loginLasts) {

    String outside(String endpoint) {
        return issuer + "/protocol/openid-connect/" + endpoint;
    }

    String inside(String endpoint) {
        return (inside == null ? issuer : inside) + "/protocol/openid-connect/" + endpoint;
    }
}
