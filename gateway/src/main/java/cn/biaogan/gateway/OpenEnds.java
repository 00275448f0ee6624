package cn.biaogan.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends what a request leaves open however it ends: the service's answer, which would keep its connection, and the reading
 * of the caller's body, which would take from the connection's next request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class OpenEnds extends OncePerRequestFilter {

    private static final String BODY = OpenEnds.class.getName() + ".body";
    private static final String ANSWER = OpenEnds.class.getName() + ".answer";

    static void note(HttpServletRequest request, CallerBody body) {
        request.setAttribute(BODY, body);
    }

    static void note(HttpServletRequest request, InputStream answer) {
        request.setAttribute(ANSWER, answer);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
            if (request.getAttribute(BODY) instanceof CallerBody body && body.isBeingRead()) {
                response.flushBuffer();
            }
        } finally {
            end(request);
        }
    }

    private static void end(HttpServletRequest request) throws IOException {
        try {
            if (request.getAttribute(ANSWER) instanceof InputStream answer) {
                answer.close();
            }
        } finally {
            if (request.getAttribute(BODY) instanceof CallerBody body) {
                body.awaitLeft();
            }
        }
    }
}
