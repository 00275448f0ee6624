package cn.biaogan.platform.security;

import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.ProblemWriter;
import com.nimbusds.jose.proc.BadJOSEException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Tells the caller what is wrong with its token: 401 for a bad one, 403 for a barred account, 503 without keys. */
final class TokenProblems implements AuthenticationEntryPoint, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(TokenProblems.class);
    private static final Duration KEYS_WAIT = Duration.ofSeconds(2);

    private final ProblemWriter writer;

    TokenProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        writer.write(request, response, failure(failed));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        commence(request, response, failed);
    }

    static Failure missing() {
        return Failure.of(401, "token.missing").with("WWW-Authenticate", "Bearer");
    }

    private static Failure failure(AuthenticationException failed) {
        return switch (failed) {
            case TokenRefused refused -> Failure.of(403, refused.code());
            case InvalidBearerTokenException invalid -> bad(invalid.getCause());
            case AuthenticationServiceException away -> {
                LOG.warn("no keys to verify tokens with: {}", failed.getMessage());
                yield Failure.of(503, "issuer-unavailable").retryAfter(KEYS_WAIT);
            }
            default -> missing();
        };
    }

    private static Failure bad(@Nullable Throwable cause) {
        String code = switch (cause) {
            case JwtValidationException rules ->
                rules.getErrors().iterator().next().getErrorCode();
            case Throwable t when t.getCause() instanceof BadJOSEException -> "token.signature";
            case null, default -> "token.malformed";
        };
        return Failure.of(401, code)
                .with("WWW-Authenticate", "Bearer error=\"invalid_token\", error_description=\"" + code + "\"");
    }
}
