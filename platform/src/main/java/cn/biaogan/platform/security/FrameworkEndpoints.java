package cn.biaogan.platform.security;

import java.util.List;
import org.springframework.web.method.HandlerMethod;

/** The frameworks' handlers that are open without a rule: the actuator's and springdoc's. */
public final class FrameworkEndpoints {

    private static final List<String> OPEN =
            List.of("org.springdoc.webmvc.api.", "org.springframework.boot.webmvc.actuate.endpoint.web.");

    boolean includes(Object handler) {
        String name = handler instanceof HandlerMethod method
                ? method.getBeanType().getName()
                : handler.getClass().getName();
        return OPEN.stream().anyMatch(name::startsWith);
    }
}
