package cn.biaogan.system.operation;

import cn.biaogan.embedded.kafka.KafkaBroker;
import cn.biaogan.embedded.store.StoreProcess;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.system.running.RunningSystem;
import java.nio.file.Path;
import java.util.Map;

/**
 * A store and a broker that belong to no {@code up}, empty, as a data centre would offer them. Keycloak is the running
 * system's. The running system's own broker would not do: a second application-service with another database would take
 * its share of the first one's messages.
 */
final class OwnServers implements AutoCloseable {

    private static final int BROKER = 80;
    private static final int STORE = 82;

    private final RunningSystem system;
    private final StoreProcess store;
    private final KafkaBroker broker;

    private OwnServers(RunningSystem system, StoreProcess store, KafkaBroker broker) {
        this.system = system;
        this.store = store;
        this.broker = broker;
    }

    /** @param folder empty, below that of the system; new for each run */
    static OwnServers start(RunningSystem system, String folder) {
        int first = system.at(Endpoint.GATEWAY).getPort();
        Path home = system.folder().resolve(folder);
        var store = StoreProcess.start(home.resolve("store"), first + STORE);
        try {
            return new OwnServers(system, store, KafkaBroker.start(home.resolve("kafka"), first + BROKER));
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    String mongodb() {
        return store.uri();
    }

    String kafka() {
        return broker.bootstrap();
    }

    String issuer() {
        return system.issuer();
    }

    /** As {@code up}, {@code demo} and every service take them. */
    Map<String, String> environment() {
        return Map.of(
                "BIAOGAN_MONGODB_URI", mongodb(),
                "BIAOGAN_KAFKA_BOOTSTRAP", kafka(),
                "BIAOGAN_OIDC_ISSUER", issuer());
    }

    boolean run() {
        return store.process().alive() && broker.process().alive();
    }

    @Override
    public void close() {
        broker.close();
        store.close();
    }
}
