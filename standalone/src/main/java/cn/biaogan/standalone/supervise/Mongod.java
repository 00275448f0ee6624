package cn.biaogan.standalone.supervise;

import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.embedded.process.FreePorts;
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

/** A real MongoDB server of this machine. */
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
        var command = List.of(
                program.toString(),
                "--dbpath",
                data.toString(),
                "--port",
                Integer.toString(port),
                "--bind_ip",
                "127.0.0.1",
                "--quiet");
        var process = ChildProcess.start("mongod", command, folder.resolve("store.log"), Map.of());
        process.awaitReady(() -> FreePorts.answers(port), START);
        return process;
    }
}
