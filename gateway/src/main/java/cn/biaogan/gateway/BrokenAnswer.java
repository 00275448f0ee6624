package cn.biaogan.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Copies the answers of the services. When a service dies in the middle of one, the caller's connection is cut: ended
 * in order, half an answer would pass for a whole one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BrokenAnswer extends OncePerRequestFilter {

    private static final String MARK = BrokenAnswer.class.getName();
    private static final int PIECE = 16 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getAttribute(MARK) instanceof IOException failure) {
            throw new IOException("a service broke off its answer to " + request.getRequestURI(), failure);
        }
    }

    /** @throws IOException when the caller is gone */
    static void copy(HttpResponse<InputStream> answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean live = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
        var out = response.getOutputStream();
        try (InputStream in = answer.body()) {
            var piece = new byte[PIECE];
            for (int n = read(in, piece, request); n >= 0; n = read(in, piece, request)) {
                out.write(piece, 0, n);
                if (live) {
                    out.flush();
                }
            }
        }
    }

    private static int read(InputStream in, byte[] piece, HttpServletRequest request) {
        try {
            return in.read(piece);
        } catch (IOException e) {
            request.setAttribute(MARK, e);
            return -1;
        }
    }
}
