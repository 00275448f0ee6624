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
public final class KeycloakServer implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofSeconds(15);

    private final ChildProcess process;
    private final KeycloakHome home;
    private final String address;

    private KeycloakServer(ChildProcess process, KeycloakHome home, String address) {
        this.process = process;
        this.home = home;
        this.address = address;
    }

    /**
     * Returns when the realms of the files serve logins. The files are imported by the first start only; each names its
     * realm.
     *
     * @param progress told in one line what is going on
     * @throws StartFailed when the port is taken, the module "servers" was not built, or a realm is refused
     */
    public static KeycloakServer start(Path home, int port, List<Path> realmFiles, Consumer<String> progress) {
        return start(ServersHome.find(), home, port, realmFiles, progress);
    }

    /** The same, with the distribution from elsewhere. */
    public static KeycloakServer start(
            ServersHome servers, Path homeFolder, int port, List<Path> realmFiles, Consumer<String> progress) {
        if (!FreePorts.free(port)) {
            throw new StartFailed("port " + port + " of 127.0.0.1 is in use");
        }
        var installation = KeycloakInstallation.prepare(servers, progress);
        var home = new KeycloakHome(homeFolder.toAbsolutePath());
        home.prepare(installation, realmFiles);
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
        return new KeycloakServer(process, home, address);
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

    /** {@code http://127.0.0.1:<port>}, without a path. */
    public String address() {
        return address;
    }

    /** The issuer of a realm's tokens. */
    public String issuer(String realm) {
        return address + "/realms/" + realm;
    }

    /** Of the master realm. */
    public String adminUser() {
        return KeycloakHome.ADMIN;
    }

    /** Of the master realm; drawn for this home by its first start. */
    public String adminPassword() {
        return home.adminPassword();
    }

    public ChildProcess process() {
        return process;
    }

    /** Ends it cleanly. */
    public void stop() {
        process.stop(STOP);
    }

    /** Ends it as a crash would. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        stop();
    }
}
