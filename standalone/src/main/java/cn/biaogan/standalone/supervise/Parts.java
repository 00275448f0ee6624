package cn.biaogan.standalone.supervise;

import cn.biaogan.embedded.kafka.KafkaBroker;
import cn.biaogan.embedded.keycloak.KeycloakServer;
import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.embedded.process.ServersHome;
import cn.biaogan.embedded.store.StoreProcess;
import cn.biaogan.platform.secrecy.MasterKeyFile;
import cn.biaogan.publication.certificate.sealing.SigningKeyFile;
import cn.biaogan.recommendation.summary.sealing.SealKeyFile;
import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.KeptSecret;
import cn.biaogan.standalone.home.MasterKeyPlace;
import cn.biaogan.standalone.home.Plan;
import cn.biaogan.standalone.home.Ports;
import cn.biaogan.standalone.realm.ConsoleAtKeycloak;
import cn.biaogan.standalone.realm.RealmFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which parts this machine runs: those that are not somewhere else. */
final class Parts {

    /** Names the key of the certificates; without it this home keeps one of its own. */
    private static final String SEAL_KEY = "BIAOGAN_RECOMMENDATION_SEALKEYFILE";

    private static final String SIGNING_KEY = "BIAOGAN_PUBLICATION_SIGNINGKEYFILE";

    /** What the gateway proves itself with at Keycloak; without it this home draws one and tells both. */
    private static final String CLIENT_SECRET = "BIAOGAN_GATEWAY_LOGIN_CLIENTSECRET";

    /** Names the key of the sessions at rest; without it this home keeps one of its own. */
    private static final String SESSION_KEY = "BIAOGAN_GATEWAY_SESSION_KEYFILE";

    private final Home home;
    private final Ports ports;
    private final Map<String, String> environment;
    private final Neighbours elsewhere;
    private final ServersHome servers;
    private final Progress progress;

    Parts(Home home, Ports ports, Map<String, String> environment, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.environment = environment;
        this.progress = progress;
        this.elsewhere = Neighbours.of(environment);
        this.servers = ServersHome.find(home.project().resolve("servers/target"));
    }

    Plan plan() {
        return new Plan(ports, elsewhere.endpoints());
    }

    /** Store, Kafka and Keycloak, as far as they are not elsewhere; they need nobody. */
    List<Part> servers() {
        var parts = new ArrayList<Part>();
        if (elsewhere.mongodb().isEmpty()) {
            parts.add(new Part("store", Endpoint.STORE.chinese(), List.of(Endpoint.STORE), this::store));
        }
        if (elsewhere.kafka().isEmpty()) {
            parts.add(new Part(
                    "kafka",
                    Endpoint.KAFKA.chinese(),
                    List.of(Endpoint.KAFKA),
                    () -> KafkaBroker.start(servers, home.of("kafka"), ports.of(Endpoint.KAFKA))
                            .process()));
        }
        if (elsewhere.issuer().isEmpty()) {
            parts.add(new Part("keycloak", Endpoint.KEYCLOAK.chinese(), List.of(Endpoint.KEYCLOAK), this::keycloak));
        }
        return parts;
    }

    /** All services; they need the store and Kafka to start, Keycloak only when the first token comes. */
    Part services() {
        var addresses = new HashMap<String, String>();
        environment.forEach((name, value) -> {
            if (name.startsWith("BIAOGAN_")) {
                addresses.put(name, value);
            }
        });
        addresses.put(
                Neighbours.MONGODB, elsewhere.mongodb().orElse("mongodb://127.0.0.1:" + ports.of(Endpoint.STORE)));
        addresses.put(Neighbours.KAFKA, elsewhere.kafka().orElse("127.0.0.1:" + ports.of(Endpoint.KAFKA)));
        addresses.put(Neighbours.ISSUER, elsewhere.issuer().orElse(ports.url(Endpoint.KEYCLOAK) + "/realms/biaogan"));
        addresses.computeIfAbsent(
                SEAL_KEY,
                none -> SealKeyFile.keep(home.of("keys").resolve("seals.pem")).toString());
        addresses.computeIfAbsent(
                SIGNING_KEY,
                none -> SigningKeyFile.keep(home.of("keys").resolve("certificates.pem"))
                        .toString());
        addresses.computeIfAbsent(
                SESSION_KEY, none -> KeptSecret.in(home, "sessions").file().toString());
        if (elsewhere.issuer().isEmpty()) {
            addresses.put(CLIENT_SECRET, clientSecret());
        }
        if (MasterKeyPlace.ofEnvironment(environment).isEmpty()) {
            addresses.put(
                    MasterKeyPlace.FILE,
                    MasterKeyFile.keep(MasterKeyPlace.ofHome(home)).toString());
        }
        addresses.put("BIAOGAN_HOME", home.folder().toString()); // wherever up was called
        var process = new ServicesProcess(home, ports, addresses, progress);
        return new Part(ServicesProcess.WORD, "业务服务", ServicesProcess.endpoints(), process::start);
    }

    /** A real {@code mongod} when there is one, unless this home already keeps its data in the embedded store. */
    private ChildProcess store() {
        var mongod = Mongod.find(environment);
        Path folder = home.of("store");
        return mongod.isPresent() && !Files.exists(folder.resolve("store.db"))
                ? mongod.get().start(folder, ports.of(Endpoint.STORE))
                : StoreProcess.start(folder, ports.of(Endpoint.STORE)).process();
    }

    private ChildProcess keycloak() {
        var realm = RealmFile.filled(home, ports, clientSecret());
        var console = ConsoleAtKeycloak.of(home, realm);
        var process = KeycloakServer.start(
                servers,
                home.of("keycloak"),
                ports.of(Endpoint.KEYCLOAK),
                List.of(realm.path()),
                home.project().resolve("deploy/keycloak/themes"),
                progress::note);
        console.keep(ports.url(Endpoint.KEYCLOAK), progress::note);
        return process;
    }

    private String clientSecret() {
        String named = environment.getOrDefault(CLIENT_SECRET, "");
        return named.isBlank() ? KeptSecret.in(home, "console-client").text() : named;
    }
}
