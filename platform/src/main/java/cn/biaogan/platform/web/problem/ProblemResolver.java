package cn.biaogan.platform.web.problem;

import cn.biaogan.platform.observability.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers every exception of a controller, and of the way to it, with a problem. */
public final class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final ProblemWriter writer;

    public ProblemResolver(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        Failure failure = Failures.of(thrown);
        tell(request, failure, thrown);
        try {
            writer.write(request, response, failure);
        } catch (IOException gone) {
            LOG.debug("the caller went away", gone);
        }
        return new ModelAndView();
    }

    private static void tell(HttpServletRequest request, Failure failure, Exception thrown) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            LOG.debug("{} {}: the caller went away", request.getMethod(), request.getRequestURI(), thrown);
        } else if (failure.status() == 500) {
            LOG.error("{} {} failed [{}]", request.getMethod(), request.getRequestURI(), Correlation.current(), thrown);
        } else if (failure.status() > 500) {
            LOG.warn("{} {}: {} ({})", request.getMethod(), request.getRequestURI(), failure.code(), thrown.toString());
        } else {
            LOG.debug("{} {}: {}", request.getMethod(), request.getRequestURI(), failure.code(), thrown);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
