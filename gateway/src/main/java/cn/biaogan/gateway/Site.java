package cn.biaogan.gateway;

import static org.springframework.web.servlet.function.RequestPredicates.GET;

import java.net.URI;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/** The page behind {@code /}: plain HTML and one style sheet, no script, nothing from elsewhere. */
@Configuration(proxyBeanMethods = false)
class Site {

    private static final Map<String, String> PROTECTION = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff");

    @Bean
    RouterFunction<ServerResponse> pages() {
        return RouterFunctions.route()
                .add(page("/", "index.html", MediaType.parseMediaType("text/html;charset=UTF-8")))
                .add(page("/site/biaogan.css", "biaogan.css", MediaType.parseMediaType("text/css;charset=UTF-8")))
                .add(page("/favicon.ico", "biaogan.svg", MediaType.parseMediaType("image/svg+xml")))
                .GET("/verify", Site::verify)
                .build();
    }

    /** A form without script cannot put what was typed into a path. */
    private static ServerResponse verify(ServerRequest request) {
        String number = request.param("number").orElse("").strip();
        if (number.isEmpty()) {
            return ServerResponse.seeOther(URI.create("/#verify")).build();
        }
        var verification = UriComponentsBuilder.fromPath("/api/publication/public/certificates")
                .pathSegment("{number}", "verification")
                .encode()
                .buildAndExpand(number);
        return ServerResponse.seeOther(verification.toUri()).build();
    }

    private static RouterFunction<ServerResponse> page(String path, String file, MediaType type) {
        Resource content = new ClassPathResource("site/" + file, Site.class.getClassLoader());
        return RouterFunctions.route(
                GET(path),
                request -> ServerResponse.ok()
                        .headers(headers -> PROTECTION.forEach(headers::set))
                        .contentType(type)
                        .body(content));
    }
}
