package cn.biaogan.embedded.keycloak;

import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.embedded.process.ServersHome;
import cn.biaogan.embedded.process.StartFailed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A real Keycloak on 127.0.0.1 over HTTP, with its own database in the home folder. */
public final class KeycloakServer {

    private static final Duration START = Duration.ofMinutes(4);

    private KeycloakServer() {}

    /**
     * Returns when the realms of the files serve logins. The files are imported by the first start only; each names its
     * realm.
     *
     * @param themes folder of the themes that the realms name
     * @param progress told in one line what is going on
     * @throws StartFailed when the port is taken, the module "servers" was not built, or a realm is refused
     */
    public static ChildProcess start(
            ServersHome servers,
            Path homeFolder,
            int port,
            List<Path> realmFiles,
            Path themes,
            Consumer<String> progress) {
        if (!FreePorts.free(port)) {
            throw new StartFailed("port " + port + " of 127.0.0.1 is in use");
        }
        var installation = KeycloakInstallation.prepare(servers, progress);
        var home = new KeycloakHome(homeFolder.toAbsolutePath());
        home.prepare(installation, realmFiles, themes);
        String address = "http://127.0.0.1:" + port;
        progress.accept(home.fresh() ? "Keycloak makes its database and imports the realms" : "Keycloak starts");
        var environment = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakHome.ADMIN, "KC_BOOTSTRAP_ADMIN_PASSWORD", home.adminPassword());
        var process = ChildProcess.start(
                "Keycloak",
                installation
                        .server(home.folder(), arguments(home, port, address))
                        .command(),
                home.folder().resolve("keycloak.log"),
                environment);
        process.awaitReady(RealmReadiness.of(address, realmFiles)::given, START);
        home.markReady();
        progress.accept("Keycloak is ready on " + address);
        return process;
    }

    private static List<String> arguments(KeycloakHome home, int port, String address) {
        var arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + address));
        if (home.fresh()) {
            arguments.add("--import-realm");
        }
        return arguments;
    }
}
