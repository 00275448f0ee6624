package cn.biaogan.platform.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Times every use case that comes over HTTP: {@code biaogan.usecase} by {@code action} and {@code outcome}. Rejected is
 * what the caller did wrong (4xx), failed what we did (5xx). No tenant: that would make too many series.
 */
final class UseCaseTimer implements HandlerInterceptor {

    static final String NAME = "biaogan.usecase";

    private static final Logger LOG = LoggerFactory.getLogger(UseCaseTimer.class);
    private static final String START = UseCaseTimer.class.getName();
    private static final String OURS = "cn.biaogan.";
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry meters;

    UseCaseTimer(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(START) == null) {
            request.setAttribute(START, System.nanoTime());
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception unresolved) {
        if (request.getAttribute(START) instanceof Long start
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            String action = ActionName.of(method.getBeanType(), method.getMethod());
            String outcome = unresolved != null ? "failed" : outcome(response.getStatus());
            var took = Duration.ofNanos(System.nanoTime() - start);
            Timer.builder(NAME)
                    .description("Use cases over HTTP")
                    .tag("action", action)
                    .tag("outcome", outcome)
                    .serviceLevelObjectives(BUCKETS)
                    .register(meters)
                    .record(took);
            if (!request.getMethod().equals("GET")) { // an act: the operator follows it by its correlation
                LOG.info("{} {} {} in {} ms", action, outcome, response.getStatus(), took.toMillis());
            }
        }
    }

    private static String outcome(int status) {
        if (status < 400) {
            return "ok";
        }
        return status < 500 ? "rejected" : "failed";
    }
}
