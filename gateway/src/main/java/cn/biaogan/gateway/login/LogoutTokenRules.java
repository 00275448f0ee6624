package cn.biaogan.gateway.login;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What OpenID Connect Back-Channel Logout 1.0, section 2.6, demands of a logout token beside its signature. */
record LogoutTokenRules(LoginSettings settings) implements OAuth2TokenValidator<Jwt> {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final OAuth2TokenValidator<Jwt> TIME = new JwtTimestampValidator(Duration.ofSeconds(60));

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        List<String> audience = token.getAudience();
        boolean ours = settings.issuer().equals(token.getClaimAsString("iss"))
                && audience != null
                && audience.contains(settings.clientId());
        boolean logout = token.getClaims().get("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT)
                && !token.hasClaim("nonce")
                && (token.hasClaim("sid") || token.hasClaim("sub"));
        return ours && logout
                ? TIME.validate(token)
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_request"));
    }
}
