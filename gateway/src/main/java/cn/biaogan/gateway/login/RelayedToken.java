package cn.biaogan.gateway.login;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** Puts the session's access token into the request for the service; what guards the session stays outside. */
@Component
final class RelayedToken implements RequestHttpHeadersFilter, Ordered {

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
        var inside = new HttpHeaders();
        inside.addAll(headers);
        inside.remove(Csrf.HEADER);
        if (request.servletRequest().getAttribute(TokenRelay.TOKEN) instanceof String token) {
            inside.setBearerAuth(token);
        }
        return inside;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
