package cn.biaogan.gateway.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Cookies of the gateway: for HTTP alone, not sent along by other sites. Over HTTPS their name begins with
 * {@code __Host-}, so that no neighbouring host can plant one.
 */
public final class SessionCookie {

    private static final String NAME = "biaogan";
    private static final Duration WITH_THE_BROWSER = Duration.ofSeconds(-1);

    private SessionCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return read(request, NAME);
    }

    public static void set(HttpServletRequest request, HttpServletResponse response, SessionId id) {
        set(request, response, NAME, id.secret(), WITH_THE_BROWSER);
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, NAME, "", Duration.ZERO);
    }

    public static Optional<String> read(HttpServletRequest request, String name) {
        String full = full(request, name);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(full))
                .map(Cookie::getValue)
                .findFirst();
    }

    public static void set(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration lasts) {
        var cookie = ResponseCookie.from(full(request, name), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(lasts)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Names, without what HTTPS adds, of the cookies of ours that begin like this. */
    public static List<String> names(HttpServletRequest request, String beginning) {
        String full = full(request, beginning);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .map(Cookie::getName)
                .filter(name -> name.startsWith(full))
                .map(name -> beginning + name.substring(full.length()))
                .toList();
    }

    private static String full(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
