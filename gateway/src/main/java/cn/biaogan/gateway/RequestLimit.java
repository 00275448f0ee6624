package cn.biaogan.gateway;

import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.ProblemWriter;
import cn.biaogan.platform.web.problem.RequestRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses too large a body: at once when its length is told, otherwise where it grows over the limit. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestLimit extends OncePerRequestFilter {

    private final DataSize limit;
    private final ProblemWriter problems;

    RequestLimit(GatewaySettings settings, ProblemWriter problems) {
        this.limit = settings.requestLimit();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            problems.write(request, response, tooLarge());
            return;
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? counted(request) : request, response);
    }

    private HttpServletRequest counted(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new CountedInput(super.getInputStream(), limit.toBytes(), () -> new RequestRefused(tooLarge()));
            }
        };
    }

    private Failure tooLarge() {
        return Failure.of(413, "gateway.request-too-large", Map.of("limit", limit.toMegabytes()));
    }
}
