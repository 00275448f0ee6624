package cn.biaogan.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Which path leads to which service. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    @Bean
    RouterFunction<ServerResponse> services(GatewaySettings settings) {
        var routes = RouterFunctions.route();
        settings.services()
                .forEach((service, address) -> routes.add(route(service)
                        .route(path("/api/" + service + "/**"), http())
                        .before(uri(address))
                        .before(request -> {
                            request.attributes().put(StreamingExchange.SERVICE, service);
                            return request;
                        })
                        .build()));
        return routes.build();
    }

    /** One pool of connections for all services; a virtual thread for whatever it has to do. */
    @Bean
    HttpClient upstream(GatewaySettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(settings.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }
}
