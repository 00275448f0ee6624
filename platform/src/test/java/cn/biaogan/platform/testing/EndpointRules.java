package cn.biaogan.platform.testing;

import cn.biaogan.platform.security.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint of a running service with its rule.
 * <pre>{@code assertThat(EndpointRules.of(service.context()).withoutRule()).isEmpty();}</pre>
 */
public final class EndpointRules {

    /** @param rule {@code null} when it has none: it is closed to everyone */
    public record Endpoint(
            String methods,
            String path,
            String handler,
            @Nullable Rule rule) {

        @Override
        public String toString() {
            String who = switch (rule) {
                case null -> "NO RULE";
                case Rule.Everyone() -> "everyone";
                case Rule.Roles(var any) -> String.join(", ", any);
            };
            return methods + " " + path + " [" + who + "]";
        }
    }

    private final List<Endpoint> endpoints;

    private EndpointRules(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    /** The service's and the platform's controllers; springdoc's and the actuator's are left out. */
    public static EndpointRules of(ApplicationContext context) {
        return new EndpointRules(context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(e -> !e.getValue().getBeanType().getName().startsWith("org.springdoc."))
                .flatMap(e -> endpoints(e.getKey(), e.getValue()))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList());
    }

    public List<Endpoint> all() {
        return endpoints;
    }

    public List<Endpoint> withoutRule() {
        return endpoints.stream().filter(e -> e.rule() == null).toList();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping, HandlerMethod handler) {
        String methods = mapping.getMethodsCondition().getMethods().isEmpty()
                ? "ANY"
                : String.join(
                        ",",
                        mapping.getMethodsCondition().getMethods().stream()
                                .map(Enum::name)
                                .sorted()
                                .toList());
        Rule rule = Rule.of(handler.getMethod()).orElse(null);
        return mapping.getPatternValues().stream()
                .map(path -> new Endpoint(methods, path, handler.getShortLogMessage(), rule));
    }
}
