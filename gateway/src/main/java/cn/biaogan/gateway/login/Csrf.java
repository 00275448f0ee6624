package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.Session;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** A cookie is sent along whoever wrote the page; the header is not. */
final class Csrf {

    static final String HEADER = "X-CSRF-TOKEN";

    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

    private Csrf() {}

    static boolean isForged(HttpServletRequest request, Session session) {
        return !CHANGE_NOTHING.contains(request.getMethod()) && !session.id().hasCsrf(request.getHeader(HEADER));
    }
}
