package cn.biaogan.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifies tokens with the issuer's keys. The keys are fetched when the first token comes, so a service starts without
 * its issuer; once fetched they outlive an outage of it. Unknown key ids make it ask at most twice a second.
 */
final class TokenDecoder {

    private static final int TIMEOUT_MILLIS = 2000;
    private static final int SIZE_LIMIT = 256 * 1024;
    private static final long ASK_EVERY_MILLIS = Duration.ofSeconds(1).toMillis();
    private static final long WAIT_MILLIS = Duration.ofSeconds(5).toMillis();

    private TokenDecoder() {}

    static JwtDecoder of(OidcSettings settings) {
        var decoder = NimbusJwtDecoder.withJwkSource(calm(keys(settings)))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwtProcessorCustomizer(jwt -> jwt.setJWSTypeVerifier((type, context) -> {}))
                .build();
        decoder.setJwtValidator(new TokenRules(settings));
        return decoder;
    }

    /** Once there are keys, an unknown one that may not be asked for right now is unknown, no outage. */
    private static JWKSource<SecurityContext> calm(JWKSource<SecurityContext> keys) {
        var fetched = new AtomicBoolean();
        return (selector, context) -> {
            try {
                var found = keys.get(selector, context);
                fetched.set(true);
                return found;
            } catch (RateLimitReachedException e) {
                if (fetched.get()) {
                    return List.of();
                }
                throw e;
            }
        };
    }

    private static JWKSource<SecurityContext> keys(OidcSettings settings) {
        try {
            var retriever = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, SIZE_LIMIT);
            return JWKSourceBuilder.<SecurityContext>create(settings.keys().toURL(), retriever)
                    .cache(settings.keysFor().toMillis(), WAIT_MILLIS)
                    .refreshAheadCache(false)
                    .rateLimited(ASK_EVERY_MILLIS)
                    .outageTolerant(settings.keysSurvive().toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("biaogan.oidc: no address of keys: " + settings.keys(), e);
        }
    }
}
