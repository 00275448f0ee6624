package cn.biaogan.system.running;

import cn.biaogan.embedded.process.ChildJvm;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code ./biaogan} as the launcher script starts it, on the class path of the tests. */
public final class Launcher {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> NEIGHBOURS =
            List.of("BIAOGAN_MONGODB_URI", "BIAOGAN_KAFKA_BOOTSTRAP", "BIAOGAN_OIDC_ISSUER");

    /** How a command ended and what it printed, errors included. */
    public record Result(int exitCode, String printed) {}

    private Launcher() {}

    /** The project's folder: {@code <project>/servers/target} is told by the build. */
    public static Path project() {
        return Path.of(System.getProperty("biaogan.servers", "../servers/target"))
                .toAbsolutePath()
                .normalize()
                .resolveSibling("..")
                .normalize();
    }

    /** Of this process; the classes of the tests from their jar, when the build made one. */
    private static String classPath() {
        String jar = System.getProperty("biaogan.tests-jar", "");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> entry.endsWith("test-classes") && !jar.isEmpty() ? jar : entry)
                .filter(entry -> Files.exists(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Starts a command that goes on, such as {@code up}; what it prints is added to the log. */
    public static Process start(Map<String, String> environment, Path log, String... arguments) {
        var command = new ArrayList<String>();
        command.add(ChildJvm.java().toString());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xss512k",
                "-Xmx64m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dbiaogan.project=" + project(),
                "-cp",
                classPath(),
                "cn.biaogan.standalone.Biaogan"));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(log.resolveSibling("."));
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            NEIGHBOURS.forEach(builder.environment()::remove);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end. */
    public static Result run(Map<String, String> environment, String... arguments) {
        return run(environment, PATIENCE, arguments);
    }

    static Result run(Map<String, String> environment, Duration patience, String... arguments) {
        try {
            Path log = Files.createTempFile("biaogan-command-", ".log");
            try {
                Process process = start(environment, log, arguments);
                if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                    throw new IllegalStateException(String.join(" ", arguments) + " does not end: " + read(log));
                }
                return new Result(process.exitValue(), read(log));
            } finally {
                Files.deleteIfExists(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path log) throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
