package cn.biaogan.system.running;

import cn.biaogan.standalone.home.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser: keeps the cookies of each origin, follows where it is sent, fills in Keycloak's login form. */
public final class Browser {

    /** Of the accounts that the realm file brings. */
    public static final String PASSWORD = "Biaogan-demo-2026";

    private static final Pattern FORM = Pattern.compile("id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final int MOST_STEPS = 10;

    private final URI door;
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    public Browser(RunningSystem system) {
        this.door = system.at(Endpoint.GATEWAY);
    }

    /** The page that it comes to. */
    public Reply open(String path) {
        return go(HttpRequest.newBuilder(door.resolve(path)).GET());
    }

    /** Comes to the login form and sends it; the answer is the page it comes to then. */
    public Reply logIn(String username, String returnTo) {
        Reply page = open("/bff/login?returnTo=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8));
        var form = FORM.matcher(page.text());
        if (!form.find()) {
            throw new AssertionError("no login form: " + page);
        }
        String fields = Map.of("username", username, "password", PASSWORD).entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return go(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    public Reply session() {
        return open("/bff/session").must();
    }

    /** A change by a page of the console. */
    public Reply post(String path) {
        return go(HttpRequest.newBuilder(door.resolve(path))
                .header(session().at("/csrf/header"), session().at("/csrf/token"))
                .POST(BodyPublishers.noBody()));
    }

    /** A change by a page of somebody else. */
    public Reply forge(String path) {
        return go(HttpRequest.newBuilder(door.resolve(path)).POST(BodyPublishers.noBody()));
    }

    /** Goes to an address of any origin. */
    public Reply follow(String address) {
        return go(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private Reply go(HttpRequest.Builder request) {
        var answer = send(request);
        for (int step = 0; step < MOST_STEPS && answer.statusCode() / 100 == 3; step++) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(next).GET());
        }
        return new Reply(answer.statusCode(), answer.headers(), answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var own = cookies.computeIfAbsent(request.build().uri().getAuthority(), origin -> new TreeMap<>());
        if (!own.isEmpty()) {
            request.header(
                    "Cookie",
                    own.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer =
                    CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(own, cookie));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Map<String, String> own, String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            own.remove(pair[0]);
        } else {
            own.put(pair[0], pair[1]);
        }
    }
}
