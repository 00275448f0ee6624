package cn.biaogan.standalone.supervise;

import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.embedded.process.StartFailed;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real MongoDB server of this machine, run as a replica set of one: so it has sessions and retryable writes. */
record Mongod(Path program) {

    private static final Duration START = Duration.ofSeconds(60);

    /** The one on the {@code PATH}. */
    static Optional<Mongod> find(Map<String, String> environment) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Mongod::new);
    }

    ChildProcess start(Path folder, int port) {
        Path data = folder.resolve("mongod");
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var process = ChildProcess.start("mongod", command(data, port), folder.resolve("store.log"), Map.of());
        process.awaitReady(() -> FreePorts.answers(port), START);
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + port + "/?directConnection=true")) {
            var members = new ReplicaSet(client.getDatabase("admin")::runCommand, "127.0.0.1:" + port);
            members.found();
            process.awaitReady(members::takesWrites, START);
        } catch (MongoException refused) {
            process.kill();
            throw new StartFailed("mongod is no replica set: " + refused.getMessage());
        }
        return process;
    }

    List<String> command(Path data, int port) {
        return List.of(
                program.toString(),
                "--replSet",
                ReplicaSet.NAME,
                "--dbpath",
                data.toString(),
                "--port",
                Integer.toString(port),
                "--bind_ip",
                "127.0.0.1",
                "--quiet");
    }
}
