package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.Account;
import cn.biaogan.gateway.session.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Authorization code with PKCE and nonce, by the library; between its two halves the browser keeps what was asked. */
final class CodeFlow {

    /** Who came back from the login page, and with what. */
    record Result(Account account, Tokens tokens) {}

    private final ClientRegistration client;
    private final DefaultOAuth2AuthorizationRequestResolver resolver;
    private final AuthenticationProvider provider;

    CodeFlow(
            ClientRegistration client,
            DefaultOAuth2AuthorizationRequestResolver resolver,
            AuthenticationProvider provider) {
        this.client = client;
        this.resolver = resolver;
        this.provider = provider;
    }

    OAuth2AuthorizationRequest begin(HttpServletRequest request) {
        return Objects.requireNonNull(resolver.resolve(request, client.getRegistrationId()));
    }

    static LoginTicket ticket(OAuth2AuthorizationRequest asked, String returnTo, long begunAt) {
        return new LoginTicket(
                Objects.requireNonNull(asked.getState()),
                Objects.requireNonNull(asked.<String>getAttribute(OidcParameterNames.NONCE)),
                Objects.requireNonNull(asked.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                Objects.requireNonNull(asked.getRedirectUri()),
                returnTo,
                begunAt);
    }

    /** @throws AuthenticationException when Keycloak did not give a login, or gave one for something else */
    Result finish(LoginTicket ticket, String code) {
        var asked = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(ticket.redirectUri())
                .scopes(client.getScopes())
                .state(ticket.state())
                .attributes(Map.of(
                        OidcParameterNames.NONCE, ticket.nonce(), PkceParameterNames.CODE_VERIFIER, ticket.verifier()))
                .build();
        var answered = OAuth2AuthorizationResponse.success(code)
                .redirectUri(ticket.redirectUri())
                .state(ticket.state())
                .build();
        var login = (OAuth2LoginAuthenticationToken) provider.authenticate(
                new OAuth2LoginAuthenticationToken(client, new OAuth2AuthorizationExchange(asked, answered)));
        return result(Objects.requireNonNull(login));
    }

    private static Result result(OAuth2LoginAuthenticationToken login) {
        var user = (OidcUser) Objects.requireNonNull(login.getPrincipal());
        var access = Objects.requireNonNull(login.getAccessToken());
        var refresh = Optional.ofNullable(login.getRefreshToken())
                .orElseThrow(() -> new OAuth2AuthenticationException("no_refresh_token"));
        return new Result(
                Accounts.of(user.getClaims()),
                new Tokens(
                        access.getTokenValue(),
                        Objects.requireNonNull(access.getExpiresAt()),
                        refresh.getTokenValue()));
    }
}
