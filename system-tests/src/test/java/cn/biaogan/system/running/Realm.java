package cn.biaogan.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The realm's administration, for tokens that nobody gets in the ordinary way. */
public final class Realm {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    /** Of the accounts that the realm file brings. */
    private static final String PASSWORD = "Biaogan-demo-2026";

    private final RunningSystem system;
    private final URI keycloak;

    public Realm(RunningSystem system) {
        this.system = system;
        this.keycloak = URI.create(system.issuer()).resolve("/");
    }

    /** A token of the realm that is good for one second. */
    public String shortLived(String username) {
        client("system-tests-short", List.of("basic", "biaogan"), Map.of("access.token.lifespan", "1"));
        return token("biaogan", "system-tests-short", username, PASSWORD);
    }

    /** A token of the realm for another system: it has everything but our audience. */
    public String forAnotherSystem(String username) {
        client("system-tests-other", List.of("basic"), Map.of());
        return token("biaogan", "system-tests-other", username, PASSWORD);
    }

    /** A token that the same Keycloak made for another realm: with other keys. */
    public String ofAnotherRealm() {
        return token("master", "admin-cli", "admin", system.adminPassword());
    }

    private void client(String id, List<String> scopes, Map<String, String> attributes) {
        var all = new HashMap<>(Map.of("access.token.header.type.rfc9068", "true"));
        all.putAll(attributes);
        var client = Map.of(
                "clientId",
                id,
                "publicClient",
                true,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                true,
                "fullScopeAllowed",
                true,
                "defaultClientScopes",
                scopes,
                "optionalClientScopes",
                List.of(),
                "attributes",
                all);
        String admin = token("master", "admin-cli", "admin", system.adminPassword());
        Reply made = send(HttpRequest.newBuilder(keycloak.resolve("/admin/realms/biaogan/clients"))
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Reply.JSON.writeValueAsString(client))));
        if (made.status() != 201 && made.status() != 409) {
            throw new AssertionError("no client " + id + ": " + made);
        }
    }

    private String token(String realm, String client, String username, String password) {
        String form = Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "username", username,
                        "password", password)
                .entrySet()
                .stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .must()
                .at("/access_token");
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            var response =
                    CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
