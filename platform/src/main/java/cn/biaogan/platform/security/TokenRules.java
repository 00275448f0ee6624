package cn.biaogan.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a token with a good signature must still be: an access token (RFC 9068) of our issuer for our audience, in its
 * time. Each rule has its own code. Time is the real one, also where a demonstration moves the clock.
 */
final class TokenRules implements OAuth2TokenValidator<Jwt> {

    private final String issuer;
    private final String audience;
    private final Duration skew;

    TokenRules(OidcSettings settings) {
        this.issuer = settings.issuer();
        this.audience = settings.audience();
        this.skew = settings.skew();
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        List<OAuth2Error> broken = new ArrayList<>();
        require(isAccessToken(token), "token.type", broken);
        require(issuer.equals(token.getClaimAsString("iss")), "token.issuer", broken);
        require(token.getAudience() != null && token.getAudience().contains(audience), "token.audience", broken);
        require(token.getSubject() != null && !token.getSubject().isBlank(), "token.subject", broken);
        Instant now = Instant.now();
        require(
                token.getExpiresAt() != null
                        && now.isBefore(token.getExpiresAt().plus(skew)),
                "token.expired",
                broken);
        require(
                token.getNotBefore() == null
                        || !now.isBefore(token.getNotBefore().minus(skew)),
                "token.early",
                broken);
        return broken.isEmpty() ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(broken);
    }

    private static boolean isAccessToken(Jwt token) {
        return token.getHeaders().get("typ") instanceof String type
                && type.toLowerCase(Locale.ROOT)
                        .replaceFirst("^application/", "")
                        .equals("at+jwt");
    }

    private static void require(boolean held, String code, List<OAuth2Error> broken) {
        if (!held) {
            broken.add(new OAuth2Error(code));
        }
    }
}
