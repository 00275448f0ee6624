package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.Seal;
import cn.biaogan.gateway.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The browser keeps its tickets itself, sealed: strangers at the login page cost the store nothing. One for each tab, and
 * a few at most.
 */
@Component
final class LoginTickets {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COOKIE = "biaogan-login-";
    private static final Pattern STATE = Pattern.compile("([A-Za-z0-9_-]{8})[A-Za-z0-9_=-]*");
    private static final int TABS = 4;

    private final Seal seal;
    private final Duration lasts;

    LoginTickets(Seal seal, LoginSettings settings) {
        this.seal = seal;
        this.lasts = settings.loginLasts();
    }

    void give(HttpServletRequest request, HttpServletResponse response, LoginTicket ticket) {
        var others = SessionCookie.names(request, COOKIE);
        if (others.size() >= TABS) {
            others.forEach(name -> clear(request, response, name));
        }
        String name = name(ticket.state()).orElseThrow();
        byte[] sealed = seal.close(JSON.writeValueAsBytes(ticket), name);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        SessionCookie.set(request, response, name, text, lasts);
    }

    /** Empty when the browser has none of ours for this state, or one too old. */
    Optional<LoginTicket> take(@Nullable String state, HttpServletRequest request, HttpServletResponse response) {
        return name(state).flatMap(name -> {
            var cookie = SessionCookie.read(request, name);
            cookie.ifPresent(known -> clear(request, response, name));
            return cookie.flatMap(text -> open(text, name))
                    .filter(ticket -> ticket.state().equals(state))
                    .filter(ticket ->
                            Instant.ofEpochSecond(ticket.begunAt()).plus(lasts).isAfter(Instant.now()));
        });
    }

    private static Optional<String> name(@Nullable String state) {
        return Optional.ofNullable(state)
                .map(STATE::matcher)
                .filter(Matcher::matches)
                .map(m -> COOKIE + m.group(1));
    }

    private static void clear(HttpServletRequest request, HttpServletResponse response, String name) {
        SessionCookie.set(request, response, name, "", Duration.ZERO);
    }

    private Optional<LoginTicket> open(String cookie, String name) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(cookie), name)
                    .map(plain -> JSON.readValue(plain, LoginTicket.class));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
