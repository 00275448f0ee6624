package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.Session;
import cn.biaogan.gateway.session.Sessions;
import cn.biaogan.gateway.session.Visit;
import cn.biaogan.gateway.session.Visits;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.ProblemWriter;
import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the access token for a call of {@code /api/**} that brings a session's cookie and no token of its own. A path
 * written in another way gets none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 8)
final class TokenRelay extends OncePerRequestFilter {

    /** Request attribute: the token for the service. */
    static final String TOKEN = TokenRelay.class.getName() + ".token";

    private final Visits visits;
    private final Sessions sessions;
    private final Renewal renewal;
    private final ProblemWriter problems;

    TokenRelay(Visits visits, Sessions sessions, Renewal renewal, ProblemWriter problems) {
        this.visits = visits;
        this.sessions = sessions;
        this.renewal = renewal;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/") || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Failure refusal = switch (visits.of(request)) {
            case Visit.Stranger stranger -> null;
            case Visit.Lapsed lapsed -> Refusals.SESSION_EXPIRED;
            case Visit.Unclear unclear -> Refusals.STORE_AWAY;
            case Visit.Known known -> relay(request, known.session());
        };
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, refusal);
        }
    }

    private @Nullable Failure relay(HttpServletRequest request, Session session) {
        if (Csrf.isForged(request, session)) {
            return Refusals.CSRF_INVALID;
        }
        try {
            var used = sessions.used(renewal.forACall(session));
            request.setAttribute(TOKEN, used.tokens().access());
            return null;
        } catch (Keycloak.LoginOver over) {
            return Refusals.SESSION_EXPIRED;
        } catch (OAuth2AuthorizationException away) {
            return Refusals.KEYCLOAK_AWAY;
        } catch (MongoException away) {
            return Refusals.STORE_AWAY;
        }
    }
}
