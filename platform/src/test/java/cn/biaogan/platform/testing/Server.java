package cn.biaogan.platform.testing;

import cn.biaogan.embedded.kafka.KafkaBroker;
import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.embedded.process.StartFailed;
import cn.biaogan.embedded.store.StoreProcess;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A server the tests lean on. Where nobody else runs it, it can be killed and started again at the same address; a test
 * that kills one that is not ours is skipped.
 */
public abstract sealed class Server permits Server.Given, Server.EmbeddedStore, Server.EmbeddedBroker, ContainerServer {

    private static final int TRIES = 5;

    public abstract String address();

    /** False for a server that was given by its address. */
    public boolean isOurs() {
        return true;
    }

    /** Ends it as a crash would; skips the test when it is not ours. */
    public abstract void kill();

    /** Starts it again with its data. */
    public abstract void revive();

    static Server ofStore() {
        String given = System.getenv("BIAOGAN_MONGODB_URI");
        if (given != null) {
            return new Given(given);
        }
        return start(containers() ? ContainerServer::store : EmbeddedStore::new, TRIES);
    }

    static Server ofBroker() {
        String given = System.getenv("BIAOGAN_KAFKA_BOOTSTRAP");
        if (given != null) {
            return new Given(given);
        }
        return start(containers() ? ContainerServer::broker : EmbeddedBroker::new, TRIES);
    }

    private static boolean containers() {
        return "containers".equals(System.getenv("BIAOGAN_TEST_INFRA"));
    }

    /** Another test run may be faster at a port that was free. */
    private static Server start(IntFunction<Server> starter, int tries) {
        try {
            return starter.apply(FreePorts.within(20_000, 29_000));
        } catch (StartFailed taken) {
            if (tries == 1) {
                throw taken;
            }
            return start(starter, tries - 1);
        }
    }

    static final class Given extends Server {

        private final String address;

        Given(String address) {
            this.address = address;
        }

        @Override
        public String address() {
            return address;
        }

        @Override
        public boolean isOurs() {
            return false;
        }

        @Override
        public void kill() {
            Assumptions.assumeTrue(isOurs(), "this server is not ours to kill: " + address);
        }

        /** It was never killed. */
        @Override
        public void revive() {}
    }

    static final class EmbeddedStore extends Server {

        private final Path home = TemporaryFolder.create("store");
        private final int port;
        private @Nullable StoreProcess process;

        EmbeddedStore(int port) {
            this.port = port;
            revive();
            Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        }

        @Override
        public String address() {
            return "mongodb://127.0.0.1:" + port;
        }

        @Override
        public synchronized void kill() {
            if (process != null) {
                process.kill();
            }
        }

        @Override
        public synchronized void revive() {
            boolean again = process != null;
            process = StoreProcess.start(home, port);
            if (again) {
                Infrastructure.reconnect();
            }
        }
    }

    static final class EmbeddedBroker extends Server {

        private final Path home = TemporaryFolder.create("kafka");
        private final int port;
        private @Nullable KafkaBroker process;

        EmbeddedBroker(int port) {
            this.port = port;
            revive();
            Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        }

        @Override
        public String address() {
            return "127.0.0.1:" + port;
        }

        @Override
        public synchronized void kill() {
            if (process != null) {
                process.kill();
            }
        }

        @Override
        public synchronized void revive() {
            process = KafkaBroker.start(home, port);
        }
    }
}
