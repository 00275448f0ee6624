package cn.biaogan.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whom a token says it is of, unverified: enough to share fairly, nothing to trust. */
final class ClaimedSubject {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 100;

    private ClaimedSubject() {}

    /** Empty without a token that can be read. */
    static Optional<String> of(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String[] parts = authorization.substring(SCHEME.length()).split("\\.", -1);
        return parts.length == 3 ? subject(parts[1]) : Optional.empty();
    }

    private static Optional<String> subject(String claims) {
        try {
            String subject = JSON.readTree(Base64.getUrlDecoder().decode(claims))
                    .path("sub")
                    .asString("");
            return Optional.of(subject).filter(s -> !s.isEmpty() && s.length() <= LONGEST);
        } catch (IllegalArgumentException | JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
