package cn.biaogan.platform.security;

import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.Phrase;
import cn.biaogan.platform.web.Caller;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.RequestRefused;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a request through to a handler whose rule allows its caller. A handler without a rule is closed, the
 * framework's own too; open are health, info and metrics, which the gateway does not route, and the service's OpenAPI.
 */
final class RuleInterceptor implements HandlerInterceptor {

    private static final String SCOPE = "scope:";

    private final FrameworkEndpoints open;

    RuleInterceptor(FrameworkEndpoints open) {
        this.open = open;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            return true;
        }
        boolean verified = SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken;
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken token) {
            Caller.set(request, token.actor().at(request.getRemoteAddr()));
        }
        if (!open.includes(handler, pattern(request))) {
            check(handler, verified, Caller.of(request));
        }
        return true;
    }

    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private static void check(Object handler, boolean verified, Actor caller) {
        Rule rule = handler instanceof HandlerMethod method
                ? Rule.of(method.getMethod()).orElse(null)
                : null;
        switch (rule) {
            case null -> throw new RequestRefused(403, "access.no-rule");
            case Rule.Everyone() -> {}
            case Rule.Roles(var any) -> {
                if (!verified) {
                    throw new RequestRefused(TokenProblems.missing());
                }
                if (any.stream().noneMatch(caller::has)) {
                    throw new RequestRefused(Failure.of(403, "access.role", Map.of("roles", names(any))));
                }
            }
        }
    }

    private static List<Phrase> names(List<String> roles) {
        return roles.stream()
                .map(role -> role.startsWith(SCOPE)
                        ? new Phrase("role.scope", Map.of("scope", role.substring(SCOPE.length())))
                        : new Phrase("role." + role))
                .toList();
    }
}
