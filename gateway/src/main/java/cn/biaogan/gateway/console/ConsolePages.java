package cn.biaogan.gateway.console;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /console/**}: a file where there is one, the one page for every other path; its parts never change. */
@Configuration(proxyBeanMethods = false)
class ConsolePages {

    private static final String BASE = "/console/";
    private static final String ASSETS = "assets/";
    private static final String NONCE = "__CSP_NONCE__";
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final Duration YEAR = Duration.ofDays(365);

    private final ConsoleFiles files = new ConsoleFiles();
    private final String identityServer;

    ConsolePages(@Value("${biaogan.gateway.login.issuer}") URI issuer) {
        this.identityServer = issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    @Bean
    RouterFunction<ServerResponse> consoleRoutes() {
        return RouterFunctions.route()
                .GET(
                        "/console",
                        request -> ServerResponse.temporaryRedirect(URI.create(BASE))
                                .build())
                .GET(BASE + "**", this::page)
                .build();
    }

    private ServerResponse page(ServerRequest request) {
        String path = request.requestPath().value().substring(BASE.length());
        var file =
                path.equals("index.html") ? Optional.<ConsoleFiles.Found>empty() : files.find(path, accepted(request));
        if (file.isPresent()) {
            return file(path, file.get());
        }
        return path.startsWith(ASSETS)
                ? missing()
                : files.index().map(this::index).orElseGet(this::missing);
    }

    private ServerResponse index(String html) {
        var policy = ContentPolicy.fresh(identityServer);
        return guarded(ServerResponse.ok(), policy)
                .cacheControl(CacheControl.noCache())
                .contentType(HTML)
                .body(html.replace(NONCE, policy.nonce()));
    }

    private ServerResponse file(String path, ConsoleFiles.Found found) {
        var answer = guarded(ServerResponse.ok(), ContentPolicy.fresh(identityServer))
                .cacheControl(
                        path.startsWith(ASSETS)
                                ? CacheControl.maxAge(YEAR).cachePublic().immutable()
                                : CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .contentType(type(path));
        if (!found.encoding().isEmpty()) {
            answer.header(HttpHeaders.CONTENT_ENCODING, found.encoding());
        }
        return answer.body(found.content());
    }

    private ServerResponse missing() {
        return guarded(ServerResponse.status(HttpStatus.NOT_FOUND), ContentPolicy.fresh(identityServer))
                .cacheControl(CacheControl.noCache())
                .contentType(HTML)
                .body(new ClassPathResource("site/not-found.html", ConsolePages.class.getClassLoader()));
    }

    private static ServerResponse.BodyBuilder guarded(ServerResponse.BodyBuilder answer, ContentPolicy policy) {
        return answer.header("Content-Security-Policy", policy.header())
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff");
    }

    private static MediaType type(String path) {
        return path.endsWith(".js")
                ? MediaType.parseMediaType("text/javascript;charset=UTF-8")
                : MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
    }

    /** Encodings the browser takes, those it refuses by {@code q=0} left out. */
    private static List<String> accepted(ServerRequest request) {
        return request.headers().header(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(line -> Stream.of(line.toLowerCase(Locale.ROOT).split(",", -1)))
                .map(String::strip)
                .filter(form -> !form.matches(".*;\\s*q=0(\\.0*)?$"))
                .map(form -> form.replaceFirst("\\s*;.*", ""))
                .toList();
    }
}
