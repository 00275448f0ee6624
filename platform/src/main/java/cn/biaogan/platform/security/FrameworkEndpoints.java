package cn.biaogan.platform.security;

import java.util.List;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/**
 * The frameworks' handlers that are open without a rule: springdoc's, and of the actuator's those that tell whether and
 * how well the service runs. Whatever else is exposed by a setting stays closed.
 */
public final class FrameworkEndpoints {

    private static final List<String> FRAMEWORKS = List.of("org.springdoc.", "org.springframework.");
    private static final String SPRINGDOC = "org.springdoc.webmvc.api.";
    private static final String ACTUATOR = "org.springframework.boot.webmvc.actuate.endpoint.web.";
    private static final Set<String> OPEN =
            Set.of("/actuator/health", "/actuator/health/**", "/actuator/info", "/actuator/prometheus");

    /** @param pattern the mapping under which the handler was found */
    public boolean includes(Object handler, String pattern) {
        String name = handler instanceof HandlerMethod method
                ? method.getBeanType().getName()
                : handler.getClass().getName();
        return name.startsWith(SPRINGDOC) || (name.startsWith(ACTUATOR) && OPEN.contains(pattern));
    }

    /** True for a handler that a framework brought along, open or not. */
    public boolean bring(Class<?> handler) {
        return FRAMEWORKS.stream().anyMatch(handler.getName()::startsWith);
    }
}
