package cn.biaogan.embedded.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.embedded.process.ServersHome;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerIT {

    private static final List<Path> REALMS = List.of(Path.of("src/test/resources/tiny-realm.json"));

    @TempDir
    Path folder;

    private final int port = FreePorts.within(28000, 28900);
    private final List<String> progress = new ArrayList<>();

    @Test
    void importsOnceKeepsItsUsersAndNamesTheSameIssuerAfterAKill() throws Exception {
        Path home = folder.resolve("home");
        var server = timed("first start", home);
        try {
            assertThat(progress).last().asString().isEqualTo("Keycloak is ready on " + server.address());
            assertThat(discovery(server)).contains("\"issuer\":\"" + server.issuer("tiny") + "\"");
            assertThat(token(server, "tiny", "tiny-client", "wang", "only-for-this-test"))
                    .contains("access_token");
            assertThat(token(server, "master", "admin-cli", server.adminUser(), server.adminPassword()))
                    .contains("access_token");
            assertThat(get(server.address() + "/admin/master/console/").statusCode())
                    .isEqualTo(200);
            assertThat(get(server.address() + "/realms/tiny/account/").statusCode())
                    .isEqualTo(200);
        } finally {
            server.kill();
        }

        server = timed("later start", home);
        try {
            assertThat(token(server, "tiny", "tiny-client", "wang", "only-for-this-test"))
                    .contains("access_token");
            assertThat(token(server, "master", "admin-cli", server.adminUser(), server.adminPassword()))
                    .contains("access_token");
        } finally {
            server.stop();
        }
        assertThat(ServersHome.find().keycloak().resolve("data")).doesNotExist();
    }

    private KeycloakServer timed(String what, Path home) {
        long start = System.nanoTime();
        var server = KeycloakServer.start(home, port, REALMS, progress::add);
        System.out.printf("Keycloak, %s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
        return server;
    }

    private static String discovery(KeycloakServer server) throws Exception {
        return get(server.issuer("tiny") + "/.well-known/openid-configuration").body();
    }

    private static HttpResponse<String> get(String address) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String token(KeycloakServer server, String realm, String client, String user, String password)
            throws Exception {
        var form = "grant_type=password&client_id=%s&username=%s&password=%s".formatted(client, user, password);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(server.issuer(realm) + "/protocol/openid-connect/token"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
