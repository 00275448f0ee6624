package cn.biaogan.gateway.login;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The library's parts of the code flow, without its filters: those keep a servlet session. Nothing is asked of Keycloak
 * before the first login; the two start side by side.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginSettings.class)
@EnableScheduling
class LoginConfiguration {

    static final String CALLBACK = "/bff/login/callback";
    static final String CLIENT = "keycloak";

    @Bean
    ClientRegistration consoleClient(LoginSettings settings) {
        boolean secret = !settings.clientSecret().isEmpty();
        return ClientRegistration.withRegistrationId(CLIENT)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(
                        secret ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}" + CALLBACK)
                .scope("openid")
                .issuerUri(settings.issuer())
                .authorizationUri(settings.outside("auth"))
                .tokenUri(settings.inside("token"))
                .jwkSetUri(settings.inside("certs"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
    }

    @Bean
    Keycloak keycloak(ClientRegistration client, LoginSettings settings) {
        var refreshing = new RestClientRefreshTokenTokenResponseClient();
        refreshing.setRestClient(tokens(settings));
        return new Keycloak(client, settings, refreshing, http(settings).build());
    }

    @Bean
    CodeFlow codeFlow(ClientRegistration client, LoginSettings settings) {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(tokens(settings));
        var provider = new OidcAuthorizationCodeAuthenticationProvider(exchange, new OidcUserService());
        var identityTokens = keys(settings).build();
        identityTokens.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        identityTokens.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
        provider.setJwtDecoderFactory(ours -> identityTokens);
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(
                new InMemoryClientRegistrationRepository(client), "/bff/login");
        return new CodeFlow(client, resolver, provider);
    }

    @Bean
    LogoutNotices logoutNotices(LoginSettings settings) {
        var logoutTokens = keys(settings).validateType(false).build();
        logoutTokens.setJwtValidator(new LogoutTokenRules(settings));
        return new LogoutNotices(logoutTokens);
    }

    private static NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder keys(LoginSettings settings) {
        return NimbusJwtDecoder.withJwkSetUri(settings.inside("certs"))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(connections(settings)));
    }

    private static RestClient tokens(LoginSettings settings) {
        return http(settings)
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private static RestClient.Builder http(LoginSettings settings) {
        return RestClient.builder()
                .requestFactory(connections(settings))
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()));
    }

    private static ClientHttpRequestFactory connections(LoginSettings settings) {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(Duration.ofSeconds(2))
                .build());
        factory.setReadTimeout(settings.timeout());
        return factory;
    }
}
