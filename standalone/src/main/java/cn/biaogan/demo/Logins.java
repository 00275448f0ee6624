package cn.biaogan.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Keycloak: registers the demonstration's people and logs them in. All share one password; the realm is a throw-away. */
final class Logins {

    private static final String PASSWORD = "Biaogan-demo-2026";

    /** Somebody to register. */
    record Account(String username, String role, String tenant, String organisation, String name) {}

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String server;
    private final String realm;
    private final String adminName;
    private final String adminPassword;

    /** @param issuer such as {@code http://127.0.0.1:8180/realms/biaogan} */
    Logins(String issuer, String adminName, String adminPassword) {
        int realms = issuer.indexOf("/realms/");
        this.server = issuer.substring(0, realms);
        this.realm = issuer.substring(realms + "/realms/".length());
        this.adminName = adminName;
        this.adminPassword = adminPassword;
    }

    /** Registers the accounts in one request; those that exist stay. */
    void register(List<Account> accounts) {
        for (int from = 0; from < accounts.size(); from += 100) {
            String admin = token("master", "admin-cli", adminName, adminPassword); // good for a minute only
            var users = new ArrayList<Map<String, Object>>();
            for (Account a : accounts.subList(from, Math.min(accounts.size(), from + 100))) {
                users.add(Map.of(
                        "username", a.username(),
                        "enabled", true,
                        "email", a.username() + "@example.invalid",
                        "emailVerified", true,
                        "firstName", a.name(),
                        "lastName", "演示",
                        "attributes", Map.of("tenant", List.of(a.tenant()), "organisation", List.of(a.organisation())),
                        "realmRoles", List.of(a.role()),
                        "credentials", List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
            }
            String body = Api.JSON.writeValueAsString(Map.of("ifResourceExists", "SKIP", "users", users));
            send(HttpRequest.newBuilder(URI.create(server + "/admin/realms/" + realm + "/partialImport"))
                    .timeout(Duration.ofMinutes(3))
                    .header("Authorization", "Bearer " + admin)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build());
        }
    }

    Person person(String username) {
        return new Person(this, username);
    }

    String token(String username) {
        return token(realm, "biaogan-demo", username, PASSWORD);
    }

    private String token(String inRealm, String client, String username, String password) {
        var form = Map.of("grant_type", "password", "client_id", client, "username", username, "password", password);
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        JsonNode answer = send(
                HttpRequest.newBuilder(URI.create(server + "/realms/" + inRealm + "/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
        return answer.path("access_token").asString();
    }

    private JsonNode send(HttpRequest request) {
        long until = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (true) {
            try {
                var response = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() / 100 == 2) {
                    return Api.JSON.readTree(response.body());
                }
                if (response.statusCode() < 500 || System.nanoTime() > until) {
                    throw new IllegalStateException(
                            request.uri() + ": " + response.statusCode() + " " + response.body());
                }
            } catch (IOException away) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException(request.uri() + " stays away", away);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped", stopped);
            }
            Api.pause(300);
        }
    }
}
