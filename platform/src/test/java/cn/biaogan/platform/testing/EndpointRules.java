package cn.biaogan.platform.testing;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.biaogan.platform.security.FrameworkEndpoints;
import cn.biaogan.platform.security.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every endpoint of a running service with its rule, of whatever handler mapping.
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

    private static final FrameworkEndpoints FRAMEWORK = new FrameworkEndpoints();

    private final List<Endpoint> endpoints;
    private final List<Endpoint> framework;

    private EndpointRules(List<Endpoint> endpoints, List<Endpoint> framework) {
        this.endpoints = endpoints;
        this.framework = framework;
    }

    public static EndpointRules of(ApplicationContext context) {
        var found = context.getBeansOfType(HandlerMapping.class).values().stream()
                .flatMap(EndpointRules::endpoints)
                .sorted(Comparator.comparing(Found::toString))
                .collect(Collectors.partitioningBy(Found::ofAFramework, mapping(Found::endpoint, toList())));
        return new EndpointRules(found.get(false), found.get(true));
    }

    /** The service's and the platform's controllers. */
    public List<Endpoint> all() {
        return endpoints;
    }

    public List<Endpoint> withoutRule() {
        return endpoints.stream().filter(e -> e.rule() == null).toList();
    }

    /** What the frameworks serve: open to everyone, or without rule and so closed. */
    public List<Endpoint> ofTheFrameworks() {
        return framework;
    }

    private record Found(Endpoint endpoint, boolean ofAFramework) {

        @Override
        public String toString() {
            return endpoint.toString();
        }
    }

    private static Stream<Found> endpoints(HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping methods ->
                methods.getHandlerMethods().entrySet().stream().flatMap(e -> endpoints(e.getKey(), e.getValue()));
            case AbstractUrlHandlerMapping urls ->
                urls.getHandlerMap().entrySet().stream()
                        .map(e -> new Found(
                                new Endpoint(
                                        "ANY",
                                        e.getKey(),
                                        e.getValue().getClass().getSimpleName(),
                                        open(e.getValue(), e.getKey())),
                                true));
            default -> Stream.of();
        };
    }

    private static @Nullable Rule open(Object handler, String pattern) {
        return FRAMEWORK.includes(handler, pattern) ? new Rule.Everyone() : null;
    }

    private static Stream<Found> endpoints(RequestMappingInfo mapping, HandlerMethod handler) {
        String methods = mapping.getMethodsCondition().getMethods().isEmpty()
                ? "ANY"
                : String.join(
                        ",",
                        mapping.getMethodsCondition().getMethods().stream()
                                .map(Enum::name)
                                .sorted()
                                .toList());
        boolean framework = FRAMEWORK.bring(handler.getBeanType());
        return mapping.getPatternValues().stream()
                .map(path -> new Found(
                        new Endpoint(
                                methods,
                                path,
                                handler.getShortLogMessage(),
                                framework
                                        ? open(handler, path)
                                        : Rule.of(handler.getMethod()).orElse(null)),
                        framework));
    }
}
