package cn.biaogan.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Takes out of a request what only the gateway may tell the services (where it came from, how it was asked for), what its
 * {@code Connection} header keeps to this connection, and cookies, which services never read; then says where it really
 * came from. The filters of Spring Cloud Gateway have taken out the hop-by-hop headers before.
 */
@Component
final class OutsideHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final List<String> FORGEABLE_FAMILIES =
            List.of("x-forwarded", "x-original-", "x-rewrite-", "x-envoy-", "x-biaogan-");
    private static final Set<String> REMOVED = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "client-ip",
            "cf-connecting-ip",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "cookie",
            "proxy-connection");

    @Override
    public HttpHeaders apply(HttpHeaders outside, ServerRequest request) {
        var ofThisConnection = new ArrayList<String>();
        outside.getOrEmpty(HttpHeaders.CONNECTION)
                .forEach(names -> StringUtils.commaDelimitedListToSet(names.toLowerCase(Locale.ROOT)).stream()
                        .map(String::strip)
                        .forEach(ofThisConnection::add));
        var inside = new HttpHeaders();
        outside.forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!isRemoved(lower) && !ofThisConnection.contains(lower)) {
                inside.addAll(name, values);
            }
        });
        sayWhereFrom(inside, request.servletRequest());
        return inside;
    }

    private static boolean isRemoved(String name) {
        return REMOVED.contains(name) || FORGEABLE_FAMILIES.stream().anyMatch(name::startsWith);
    }

    private static void sayWhereFrom(HttpHeaders headers, HttpServletRequest request) {
        headers.set("X-Forwarded-For", request.getRemoteAddr());
        headers.set("X-Forwarded-Proto", request.getScheme());
        headers.set("X-Forwarded-Host", request.getServerName());
        headers.set("X-Forwarded-Port", Integer.toString(request.getServerPort()));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
