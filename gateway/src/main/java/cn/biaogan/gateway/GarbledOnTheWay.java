package cn.biaogan.gateway;

import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what would not reach a service as it came: the router reads a form to its end, and a key's letters beyond ASCII
 * all become the same question mark, so that two commands would be taken for one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
final class GarbledOnTheWay extends OncePerRequestFilter {

    private static final String TAKEN = MediaType.APPLICATION_JSON_VALUE + ", " + MediaType.MULTIPART_FORM_DATA_VALUE;

    private final ProblemWriter problems;

    GarbledOnTheWay(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForm(request.getContentType())) {
            problems.write(request, response, Failure.of(415, "media-type.unsupported", Map.of("supported", TAKEN)));
        } else if (!Collections.list(request.getHeaders("Idempotency-Key")).stream()
                .allMatch(GarbledOnTheWay::isAscii)) {
            problems.write(request, response, Failure.of(400, "idempotency-key.format"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(@Nullable String type) {
        return type != null
                && type.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isAscii(String value) {
        return value.chars().allMatch(letter -> letter < 0x80);
    }
}
