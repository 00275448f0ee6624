package cn.biaogan.embedded.store;

import cn.biaogan.embedded.process.FreePorts;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The embedded store in this process, on 127.0.0.1 only. What a client was told is written survives the end of the
 * process at any moment; a power cut as well with {@link Durability#POWER_CUT}, at about half the speed.
 */
public final class StoreServer implements AutoCloseable {

    /** What an acknowledged write survives. */
    public enum Durability {
        PROCESS_END,
        POWER_CUT
    }

    /** So many commands of different connections run, and share commits, at the same time. */
    private static final int WORKERS = 32;

    private static final Duration TIDY_EVERY = Duration.ofSeconds(1);

    private final StoreBackend backend;
    private final MongoServer server;
    private final Thread tidying;
    private final int port;

    private StoreServer(StoreBackend backend, MongoServer server, int port) {
        this.backend = backend;
        this.server = server;
        this.port = port;
        this.tidying = Thread.ofPlatform().daemon().name("store-tidy").unstarted(this::tidy);
    }

    /** @throws StoreUnavailable when the data file or the port is taken */
    public static StoreServer start(Path dataFile, int port) {
        return start(dataFile, port, Durability.PROCESS_END);
    }

    /** @throws StoreUnavailable when the data file or the port is taken */
    public static StoreServer start(Path dataFile, int port, Durability durability) {
        if (port != 0 && !FreePorts.free(port)) {
            throw new StoreUnavailable("port " + port + " of 127.0.0.1 is in use");
        }
        createFolderOf(dataFile.toAbsolutePath());
        var backend = new StoreBackend(StoreFile.open(dataFile, durability == Durability.POWER_CUT));
        var server = new MongoServer(backend);
        try {
            server.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 1, WORKERS);
        } catch (Exception e) { // Netty throws checked exceptions undeclared
            backend.close();
            throw new StoreUnavailable("port " + port + " of 127.0.0.1 cannot be used: " + e.getMessage(), e);
        }
        var started = new StoreServer(backend, server, server.getLocalAddress().getPort());
        started.tidying.start();
        return started;
    }

    private static void createFolderOf(Path file) {
        try {
            Files.createDirectories(file.resolveSibling("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** For a driver: single server, no replica set. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** Documents looked at since the start. */
    long documentsExamined() {
        return backend.examined();
    }

    private void tidy() {
        try {
            while (true) {
                Thread.sleep(TIDY_EVERY);
                backend.tidy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the connections, makes the file smaller for at most two seconds, closes it. */
    @Override
    public void close() {
        tidying.interrupt();
        try {
            tidying.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.shutdownNow();
    }
}
