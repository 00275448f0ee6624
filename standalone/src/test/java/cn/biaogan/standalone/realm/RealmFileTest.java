package cn.biaogan.standalone.realm;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.KeptSecret;
import cn.biaogan.standalone.home.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm as a home has it. */
class RealmFileTest {

    @TempDir
    Path folder;

    @Test
    void hasThePortsAndTheSecretOfTheHome() throws Exception {
        var home = new Home(folder, Path.of(".."));
        var ports = Ports.of(Map.of("BIAOGAN_PORT_GATEWAY", "31999"));

        var file = RealmFile.filled(home, ports, "a$ecret-1");

        assertThat(Files.readString(file.path()))
                .doesNotContain("${BIAOGAN", "127.0.0.1:8080")
                .contains("${client_id}");
        var console = file.read()
                .path("clients")
                .valueStream()
                .filter(c -> c.path("clientId").asString().equals("biaogan-console"))
                .findFirst()
                .orElseThrow();
        assertThat(console.path("redirectUris").path(0).asString())
                .isEqualTo("http://127.0.0.1:31999/bff/login/callback");
        assertThat(console.path("attributes").path("backchannel.logout.url").asString())
                .isEqualTo("http://127.0.0.1:31999/bff/backchannel-logout");
    }

    @Test
    void namesAThemeThatIsThere() {
        var realm = RealmTest.PROJECT;
        String theme = new tools.jackson.databind.json.JsonMapper()
                .readTree(DemoAccounts.realm(realm))
                .path("loginTheme")
                .asString();

        assertThat(realm.project()
                        .resolve("deploy/keycloak/themes")
                        .resolve(theme)
                        .resolve("login/theme.properties"))
                .isRegularFile();
    }

    @Test
    void drawsASecretOnceAndShowsItToNobodyElse() throws Exception {
        var home = new Home(folder, Path.of(".."));

        var secret = KeptSecret.in(home, "sessions");

        assertThat(Base64.getDecoder().decode(secret.text())).hasSize(32);
        assertThat(KeptSecret.in(home, "sessions").text()).isEqualTo(secret.text());
        assertThat(KeptSecret.in(home, "console-client").text()).isNotEqualTo(secret.text());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret.file())))
                .isEqualTo("rw-------");
    }
}
