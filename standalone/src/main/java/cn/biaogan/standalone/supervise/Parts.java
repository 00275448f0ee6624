package cn.biaogan.standalone.supervise;

import cn.biaogan.embedded.kafka.KafkaBroker;
import cn.biaogan.embedded.keycloak.KeycloakServer;
import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.embedded.process.ServersHome;
import cn.biaogan.embedded.store.StoreProcess;
import cn.biaogan.publication.certificate.sealing.SigningKeyFile;
import cn.biaogan.recommendation.summary.sealing.SealKeyFile;
import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Plan;
import cn.biaogan.standalone.home.Ports;
import cn.biaogan.standalone.realm.DemoAccounts;
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
        return KeycloakServer.start(
                servers,
                home.of("keycloak"),
                ports.of(Endpoint.KEYCLOAK),
                List.of(DemoAccounts.realm(home)),
                progress::note);
    }
}
