package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.Session;
import cn.biaogan.gateway.session.SessionCookie;
import cn.biaogan.gateway.session.Sessions;
import cn.biaogan.gateway.session.Visit;
import cn.biaogan.gateway.session.Visits;
import cn.biaogan.platform.web.problem.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The session as the console sees it: asks, prolongs, ends. */
@RestController
final class SessionController {

    /** Where the browser goes next. */
    record Redirect(String redirect) {}

    private final Visits visits;
    private final Sessions sessions;
    private final Renewal renewal;
    private final Keycloak keycloak;
    private final Clock clock;

    SessionController(Visits visits, Sessions sessions, Renewal renewal, Keycloak keycloak, Clock clock) {
        this.visits = visits;
        this.sessions = sessions;
        this.renewal = renewal;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /** Does not prolong it: a page left open must not keep its session alive by asking. */
    @GetMapping("/bff/session")
    @Operation(summary = "当前会话 / Who is logged in, and until when")
    SessionView session(HttpServletRequest request, HttpServletResponse response) {
        return switch (visits.of(request)) {
            case Visit.Known known -> view(known.session());
            case Visit.Stranger stranger -> SessionView.nobody(clock.instant());
            case Visit.Lapsed lapsed -> {
                SessionCookie.clear(request, response);
                yield SessionView.nobody(clock.instant());
            }
            case Visit.Unclear unclear -> throw new RequestRefused(Refusals.STORE_AWAY);
        };
    }

    @PostMapping("/bff/session/extension")
    @Operation(summary = "延长会话 / Give the session its whole idle time again")
    SessionView extend(HttpServletRequest request) {
        var session = changing(request);
        try {
            return view(sessions.extended(renewal.renewed(session)));
        } catch (Keycloak.LoginOver over) {
            throw new RequestRefused(Refusals.SESSION_EXPIRED);
        } catch (OAuth2AuthorizationException away) {
            throw new RequestRefused(Refusals.KEYCLOAK_AWAY);
        }
    }

    @PostMapping("/bff/logout")
    @Operation(
            summary =
                    "退出登录 / End the session here and the login at Keycloak; the answer tells where the browser goes then")
    Redirect logout(
            @RequestParam(defaultValue = "false") boolean everywhere,
            HttpServletRequest request,
            HttpServletResponse response) {
        switch (visits.of(request)) {
            case Visit.Stranger stranger -> {
                return new Redirect("/");
            }
            case Visit.Lapsed lapsed -> {
                SessionCookie.clear(request, response);
                return new Redirect("/");
            }
            case Visit.Known known -> {
                return logout(changing(request), everywhere, request, response);
            }
            case Visit.Unclear unclear -> throw new RequestRefused(Refusals.STORE_AWAY);
        }
    }

    private Redirect logout(
            Session session, boolean everywhere, HttpServletRequest request, HttpServletResponse response) {
        if (everywhere) {
            sessions.endAllOf(session.account().subject()).stream()
                    .filter(tokens -> !tokens.equals(session.tokens()))
                    .forEach(keycloak::end);
        } else {
            sessions.end(session.id());
        }
        SessionCookie.clear(request, response);
        if (keycloak.end(session.tokens())) {
            return new Redirect("/");
        }
        String home =
                ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
        return new Redirect(keycloak.endOf(home).toString());
    }

    private Session changing(HttpServletRequest request) {
        var session = switch (visits.of(request)) {
            case Visit.Known known -> known.session();
            case Visit.Unclear unclear -> throw new RequestRefused(Refusals.STORE_AWAY);
            case Visit.Stranger stranger -> throw new RequestRefused(Refusals.SESSION_EXPIRED);
            case Visit.Lapsed lapsed -> throw new RequestRefused(Refusals.SESSION_EXPIRED);
        };
        if (Csrf.isForged(request, session)) {
            throw new RequestRefused(Refusals.CSRF_INVALID);
        }
        return session;
    }

    private SessionView view(Session session) {
        return SessionView.of(session, clock.instant(), Instant.now());
    }
}
