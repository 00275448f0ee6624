package cn.biaogan.standalone.realm;

import cn.biaogan.standalone.home.Home;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what the gateway needs of a realm that was imported before: its client with the ports of now, and the look of
 * the login page. The realm file is read by Keycloak's first start alone. What was kept last is noted, so that a start
 * without a change asks nothing.
 */
public final class ConsoleAtKeycloak {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CLIENT = "biaogan-console";
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final Path adminPassword;
    private final Path note;
    private final ObjectNode realm;
    private final JsonNode client;
    private final boolean imported;

    private ConsoleAtKeycloak(Path folder, JsonNode file) {
        this.adminPassword = folder.resolve("admin-password");
        this.note = folder.resolve("realm/console");
        this.realm = JSON.createObjectNode()
                .put("realm", file.path("realm").asString())
                .put("loginTheme", file.path("loginTheme").asString())
                .put("displayName", file.path("displayName").asString())
                .put("ssoSessionIdleTimeout", file.path("ssoSessionIdleTimeout").asInt());
        this.client = file.path("clients")
                .valueStream()
                .filter(c -> c.path("clientId").asString().equals(CLIENT))
                .findFirst()
                .orElseThrow();
        this.imported = Files.exists(folder.resolve("ready"));
    }

    /** Before Keycloak starts: whether the realm is imported by this start shows only now. */
    public static ConsoleAtKeycloak of(Home home, RealmFile file) {
        return new ConsoleAtKeycloak(home.of("keycloak"), file.read());
    }

    /** @param told when it cannot be done; people then log in as far as the realm lets them */
    public void keep(String server, Consumer<String> told) {
        String wanted = Integer.toHexString((realm.toString() + client).hashCode());
        try {
            if (imported && !noted().equals(wanted)) {
                bring(server);
                told.accept("Keycloak knows the console's addresses of now");
            }
            Files.writeString(note, wanted);
        } catch (IOException | JacksonException | IllegalStateException e) {
            told.accept("The console's client at Keycloak is as it was: " + e.getMessage());
        }
    }

    private String noted() throws IOException {
        return Files.exists(note) ? Files.readString(note) : "";
    }

    private void bring(String server) throws IOException {
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TIMEOUT)
                .build()) {
            var admin = new Admin(http, server, Files.readString(adminPassword).strip());
            String base = "/admin/realms/" + realm.path("realm").asString();
            String id = admin.ask("GET", base + "/clients?clientId=" + CLIENT, null)
                    .path(0)
                    .path("id")
                    .asString();
            admin.ask("PUT", base + "/clients/" + id, client);
            admin.ask("PUT", base, realm);
        }
    }

    /** The administrator of the master realm, whose password the home keeps. */
    private record Admin(HttpClient http, String server, String token) {

        Admin {
            token = token(http, server, token);
        }

        private static String token(HttpClient http, String server, String password) {
            String form = Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            "admin-cli",
                            "username",
                            "admin",
                            "password",
                            password)
                    .entrySet()
                    .stream()
                    .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            var request = HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                    .timeout(TIMEOUT)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            return send(http, request).path("access_token").asString();
        }

        JsonNode ask(String method, String path, @org.jspecify.annotations.Nullable JsonNode body) {
            return send(
                    http,
                    HttpRequest.newBuilder(URI.create(server + path))
                            .timeout(TIMEOUT)
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(
                                    method,
                                    body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                            .build());
        }

        private static JsonNode send(HttpClient http, HttpRequest request) {
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() / 100 != 2) {
                    throw new IllegalStateException(
                            request.method() + " " + request.uri().getPath() + ": " + answer.statusCode());
                }
                return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
            } catch (IOException e) {
                throw new IllegalStateException(request.uri().getPath() + ": " + e, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
