package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.Seal;
import cn.biaogan.gateway.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The browser keeps its ticket itself, sealed: strangers at the login page cost the store nothing. */
@Component
final class LoginTickets {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COOKIE = "biaogan-login";

    private final Seal seal;
    private final Duration lasts;

    LoginTickets(Seal seal, LoginSettings settings) {
        this.seal = seal;
        this.lasts = settings.loginLasts();
    }

    void give(HttpServletRequest request, HttpServletResponse response, LoginTicket ticket) {
        byte[] sealed = seal.close(JSON.writeValueAsBytes(ticket), COOKIE);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        SessionCookie.set(request, response, COOKIE, text, lasts);
    }

    /** Empty when the browser has none of ours, or one too old. */
    Optional<LoginTicket> take(HttpServletRequest request, HttpServletResponse response) {
        var ticket = SessionCookie.read(request, COOKIE)
                .flatMap(this::open)
                .filter(known ->
                        Instant.ofEpochSecond(known.begunAt()).plus(lasts).isAfter(Instant.now()));
        ticket.ifPresent(known -> SessionCookie.set(request, response, COOKIE, "", Duration.ZERO));
        return ticket;
    }

    private Optional<LoginTicket> open(String cookie) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(cookie), COOKIE)
                    .map(plain -> JSON.readValue(plain, LoginTicket.class));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
