package cn.biaogan.gateway;

import static org.springframework.web.servlet.function.RequestPredicates.GET;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages behind {@code /}, {@code /verify}, a login that failed and an address that is none: plain HTML and one style sheet, no script, nothing from elsewhere. */
@Configuration(proxyBeanMethods = false)
class Site {

    private static final Map<String, String> PROTECTION = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff");

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private static final Pattern OTHERS = Pattern.compile("^/(api|bff|actuator|console)(/|$)");

    @Bean
    RouterFunction<ServerResponse> pages(VerificationPage verification) {
        return RouterFunctions.route()
                .add(page("/", "index.html", HTML))
                .add(page("/site/biaogan.css", "biaogan.css", MediaType.parseMediaType("text/css;charset=UTF-8")))
                .add(page("/favicon.ico", "biaogan.svg", MediaType.parseMediaType("image/svg+xml")))
                .add(page("/login-failed", "login-failed.html", HTML))
                .GET("/verify", request -> verify(request, verification))
                .GET(Site::isAstray, request -> notFound())
                .build();
    }

    /** A form without script cannot put what was typed into a path. A browser gets a page, a program the service's JSON. */
    private static ServerResponse verify(ServerRequest request, VerificationPage page) {
        String number = request.param("number").orElse("").strip();
        if (number.isEmpty()) {
            return ServerResponse.seeOther(URI.create("/#verify")).build();
        }
        URI verification = UriComponentsBuilder.fromPath("/api/publication/public/certificates")
                .pathSegment("{number}", "verification")
                .encode()
                .buildAndExpand(number)
                .toUri();
        if (!asksForAPage(request)) {
            return ServerResponse.seeOther(verification).build();
        }
        var result = page.of(number, verification.toString());
        return ServerResponse.status(result.status())
                .headers(headers -> PROTECTION.forEach(headers::set))
                .header("Vary", "Accept")
                .contentType(HTML)
                .body(result.html());
    }

    /** What is not a page of ours and not below what others answer; programs get their problem there. */
    private static boolean isAstray(ServerRequest request) {
        return asksForAPage(request) && !OTHERS.matcher(request.path()).find();
    }

    private static ServerResponse notFound() {
        return ServerResponse.status(HttpStatus.NOT_FOUND)
                .headers(headers -> PROTECTION.forEach(headers::set))
                .header("Vary", "Accept")
                .contentType(HTML)
                .body(new ClassPathResource("site/not-found.html", Site.class.getClassLoader()));
    }

    private static boolean asksForAPage(ServerRequest request) {
        try {
            return request.headers().accept().stream().anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException nonsense) {
            return false;
        }
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
