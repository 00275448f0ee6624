package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.Tokens;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/** What the gateway asks of Keycloak after a login. */
final class Keycloak {

    private static final Logger LOG = LoggerFactory.getLogger(Keycloak.class);

    /** Keycloak says that the login is over: logged out, its time up, or the account locked. */
    static final class LoginOver extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LoginOver() {
            super("the login is over", null, false, false);
        }
    }

    private final ClientRegistration client;
    private final LoginSettings settings;
    private final RestClientRefreshTokenTokenResponseClient refreshing;
    private final RestClient http;

    Keycloak(
            ClientRegistration client,
            LoginSettings settings,
            RestClientRefreshTokenTokenResponseClient refreshing,
            RestClient http) {
        this.client = client;
        this.settings = settings;
        this.refreshing = refreshing;
        this.http = http;
    }

    /**
     * @throws LoginOver when it gives no more
     * @throws OAuth2AuthorizationException when it is away, or does not know the console
     */
    Tokens renew(Tokens tokens) {
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, tokens.access(), Instant.EPOCH, tokens.accessEndsAt());
        try {
            var answer = refreshing.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(client, access, new OAuth2RefreshToken(tokens.refresh(), null)));
            return given(answer, tokens);
        } catch (OAuth2AuthorizationException refused) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                throw new LoginOver();
            }
            throw refused;
        }
    }

    private static Tokens given(OAuth2AccessTokenResponse answer, Tokens before) {
        var refresh = answer.getRefreshToken();
        return new Tokens(
                answer.getAccessToken().getTokenValue(),
                Objects.requireNonNull(answer.getAccessToken().getExpiresAt()),
                refresh == null ? before.refresh() : refresh.getTokenValue());
    }

    /**
     * Ends the login there, and with it what else came out of it.
     *
     * @return false when Keycloak is away: the login ends by its own time
     */
    boolean end(Tokens tokens) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add(OAuth2ParameterNames.CLIENT_ID, settings.clientId());
        if (!settings.clientSecret().isEmpty()) {
            form.add(OAuth2ParameterNames.CLIENT_SECRET, settings.clientSecret());
        }
        form.add(OAuth2ParameterNames.REFRESH_TOKEN, tokens.refresh());
        try {
            http.post()
                    .uri(settings.inside("logout"))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (RestClientException e) {
            LOG.info("a login was not ended at Keycloak: {}", e.toString());
            return false;
        }
    }

    /** Where a browser asks Keycloak itself to end the login. */
    URI endOf(String back) {
        return UriComponentsBuilder.fromUriString(settings.outside("logout"))
                .queryParam(OAuth2ParameterNames.CLIENT_ID, "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(settings.clientId(), back)
                .toUri();
    }
}
