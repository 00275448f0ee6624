package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.SessionCookie;
import cn.biaogan.gateway.session.Sessions;
import cn.biaogan.gateway.session.Visit;
import cn.biaogan.gateway.session.Visits;
import com.mongodb.MongoException;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** To the login page and back. A login that fails ends on a page of ours: sent there again at once, it might go round. */
@RestController
final class LoginController {

    private static final Logger LOG = LoggerFactory.getLogger(LoginController.class);
    private static final String FAILED = "/login-failed";
    private static final String TOO_LONG_AT_THE_PAGE = "authentication_expired";

    private final CodeFlow flow;
    private final LoginTickets tickets;
    private final Sessions sessions;
    private final Visits visits;

    LoginController(CodeFlow flow, LoginTickets tickets, Sessions sessions, Visits visits) {
        this.flow = flow;
        this.tickets = tickets;
        this.sessions = sessions;
        this.visits = visits;
    }

    @GetMapping("/bff/login")
    @Operation(summary = "登录 / Log in at Keycloak and come back to a page of the console")
    ResponseEntity<Void> login(
            @RequestParam @Nullable String returnTo, HttpServletRequest request, HttpServletResponse response) {
        var asked = flow.begin(request);
        tickets.give(
                request,
                response,
                CodeFlow.ticket(asked, ReturnTo.of(returnTo), Instant.now().getEpochSecond()));
        return to(asked.getAuthorizationRequestUri());
    }

    @GetMapping(LoginConfiguration.CALLBACK)
    @Operation(summary = "登录返回 / Where Keycloak sends the browser back to")
    ResponseEntity<Void> back(
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String code,
            @RequestParam(name = "error_description") @Nullable String reason,
            HttpServletRequest request,
            HttpServletResponse response) {
        var ticket = tickets.take(state, request, response).orElse(null);
        if (ticket == null) {
            return to(FAILED);
        }
        if (code == null) {
            return TOO_LONG_AT_THE_PAGE.equals(reason) ? login(ticket.returnTo(), request, response) : to(FAILED);
        }
        try {
            var result = flow.finish(ticket, code);
            var session = sessions.begin(result.account(), result.tokens());
            if (visits.of(request) instanceof Visit.Known before) {
                sessions.end(before.session().id());
            }
            SessionCookie.set(request, response, session.id());
            return to(ticket.returnTo());
        } catch (AuthenticationException | OAuth2AuthorizationException | MongoException failed) {
            LOG.warn("a login failed: {}", failed.toString());
            return to(FAILED);
        }
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
