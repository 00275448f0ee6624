package cn.biaogan.gateway.login;

import cn.biaogan.gateway.Door;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Keeps cookies and does what the console's pages do. */
final class Browser {

    private final Map<String, String> cookies = new TreeMap<>();
    private Door door;

    Browser(Door door) {
        this.door = door;
    }

    /** The next requests reach another instance. */
    Browser at(Door other) {
        door = other;
        return this;
    }

    Browser logIn(SmallKeycloak keycloak) throws IOException, InterruptedException {
        String state = beginLogin(keycloak);
        var back = get("/bff/login/callback?code=c&state=" + state);
        if (!location(back).equals("/console/")) {
            throw new AssertionError("not logged in: " + back + " " + location(back));
        }
        return this;
    }

    /** Stands at the login page. */
    String beginLogin(SmallKeycloak keycloak) throws IOException, InterruptedException {
        var query = UriComponentsBuilder.fromUriString(location(get("/bff/login")))
                .build()
                .getQueryParams();
        keycloak.nonce = query.getFirst("nonce");
        return URI.create("?" + query.getFirst("state")).getQuery();
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(door.at(path));
    }

    JsonNode session() throws IOException, InterruptedException {
        return Door.json(get("/bff/session"));
    }

    /** A change as the console makes it, with the token it was told. */
    HttpResponse<String> post(String path) throws IOException, InterruptedException {
        String csrf = session().path("csrf").path("token").asString("none");
        return send(door.at(path).header("X-CSRF-TOKEN", csrf).POST(BodyPublishers.noBody()));
    }

    /** A change as another site's page would make it. */
    HttpResponse<String> forge(String path) throws IOException, InterruptedException {
        return send(door.at(path).POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = door.send(request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    void keep(Map<String, String> others) {
        cookies.putAll(others);
    }
}
