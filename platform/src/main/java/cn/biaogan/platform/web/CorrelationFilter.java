package cn.biaogan.platform.web;

import cn.biaogan.platform.ServiceName;
import cn.biaogan.platform.observability.Correlation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its correlation id: in the log context while it runs, and in the answer's header. */
final class CorrelationFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = CorrelationFilter.class.getName() + ".id";

    private final ServiceName service;

    CorrelationFilter(ServiceName service) {
        this.service = service;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = request.getAttribute(ATTRIBUTE) instanceof String known
                ? known
                : Correlation.of(request.getHeader("traceparent"));
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(Correlation.HEADER, id);
        MDC.put(Correlation.KEY, id);
        MDC.put(Correlation.SERVICE, service.value());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Correlation.KEY);
            MDC.remove(Correlation.SERVICE);
            MDC.remove(Correlation.TENANT);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
