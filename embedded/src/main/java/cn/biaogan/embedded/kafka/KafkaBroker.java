package cn.biaogan.embedded.kafka;

import cn.biaogan.embedded.process.AotCache;
import cn.biaogan.embedded.process.ChildJvm;
import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.embedded.process.ServersHome;
import cn.biaogan.embedded.process.StartFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A real Kafka broker of one node on 127.0.0.1. Its home folder holds its data, configuration and log. */
public final class KafkaBroker implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(15);
    private static final String STARTED = "Kafka Server started";

    private final ChildProcess process;
    private final int port;

    private KafkaBroker(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the broker, formats its home the first time, and returns when it serves requests.
     *
     * @throws StartFailed when the port is taken or the module "servers" was not built
     */
    public static KafkaBroker start(Path home, int port) {
        return start(ServersHome.find(), home, port);
    }

    /** The same, with the broker's jars from elsewhere. */
    public static KafkaBroker start(ServersHome servers, Path home, int port) {
        if (!FreePorts.free(port)) {
            throw new StartFailed("port " + port + " of 127.0.0.1 is in use");
        }
        String classPath = ChildJvm.jarsOf(servers.kafka());
        Path settings = write(home, port);
        Path log = home.resolve("kafka.log");
        if (!Files.exists(home.resolve("data/meta.properties"))) {
            format(classPath, settings, log);
        }
        var jvm = new AotCache(servers.kafka().resolveSibling("starts"), "kafka")
                .fastest(jvm(classPath, "kafka.Kafka", List.of(settings.toString())));
        var process = ChildProcess.start("Kafka", jvm, log);
        process.awaitReady(() -> process.printed().contains(STARTED) && FreePorts.answers(port), START);
        return new KafkaBroker(process, port);
    }

    private static Path write(Path home, int port) {
        try {
            Files.createDirectories(home);
            int controllerPort = FreePorts.free(port + 1) ? port + 1 : FreePorts.within(port + 2, port + 90);
            return Files.writeString(
                    home.resolve("server.properties"),
                    new KafkaSettings(home.resolve("data"), port, controllerPort).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void format(String classPath, Path settings, Path log) {
        // with "=": one id of 64 begins with a hyphen
        var arguments = List.of("format", "--cluster-id=" + clusterId(), "-c", settings.toString());
        var format = ChildProcess.start("kafka format", jvm(classPath, "kafka.tools.StorageTool", arguments), log);
        format.awaitReady(() -> !format.alive(), START);
        if (format.stop(STOP) != 0) {
            throw new StartFailed("Kafka's data folder cannot be prepared: " + format.printed());
        }
    }

    private static String clusterId() {
        UUID id = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static ChildJvm jvm(String classPath, String mainClass, List<String> arguments) {
        var options = new ArrayList<>(ChildJvm.SMALL);
        options.addAll(List.of(
                "-Xmx160m",
                "-Xss512k",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info"));
        return new ChildJvm(options, classPath, mainClass, arguments);
    }

    /** For clients: {@code bootstrap.servers}. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
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
