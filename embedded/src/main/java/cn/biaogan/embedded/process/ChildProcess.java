package cn.biaogan.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A process of ours with its log file. It is not ended with this JVM: whoever starts it stops it. */
public final class ChildProcess {

    /** Told of each process as soon as it exists, long before it is ready. */
    public static final ScopedValue<Consumer<ChildProcess>> WITNESS = ScopedValue.newInstance();

    private static final Duration POLL = Duration.ofMillis(40);
    /** What a process that keeps its classes needs more to end. */
    public static final Duration RECORDING = Duration.ofMinutes(2);

    private static final long LARGE_LOG = 20L << 20;
    private static final int TOLD_LINES = 12;

    private final String name;
    private final Process process;
    private final Path log;
    private final long logStart;
    private final List<String> command;

    private ChildProcess(String name, Process process, Path log, long logStart, List<String> command) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.logStart = logStart;
        this.command = command;
    }

    /** Starts a program; what it prints is added to the log file. One that has grown large is put aside before. */
    public static ChildProcess start(String name, List<String> command, Path log, Map<String, String> environment) {
        try {
            Files.createDirectories(log.toAbsolutePath().resolveSibling("."));
            putAside(log);
            long logStart = Files.exists(log) ? Files.size(log) : 0;
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(ChildProcess::changesAnyJvm);
            builder.environment().put("MALLOC_ARENA_MAX", "2"); // glibc would hold some 50 MB more
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            var child = new ChildProcess(name, process, log, logStart, command);
            if (WITNESS.isBound()) {
                WITNESS.get().accept(child);
            }
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started", e);
        }
    }

    private static void putAside(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean changesAnyJvm(String variable) {
        return variable.equals("JAVA_TOOL_OPTIONS") || variable.equals("JDK_JAVA_OPTIONS");
    }

    public static ChildProcess start(String name, ChildJvm jvm, Path log) {
        return start(name, jvm.command(), log, Map.of());
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    /** What it printed since this start. */
    public String printed() {
        try (var channel = Files.newInputStream(log)) {
            channel.skipNBytes(logStart);
            return new String(channel.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until it is ready.
     *
     * @throws StartFailed with the last lines of the log when it ended, or was not ready in time; it is killed then
     */
    public void awaitReady(BooleanSupplier ready, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                AotCache.distrust(command);
                throw new StartFailed(name + " ended with code " + process.exitValue() + ": " + lastLines());
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw new StartFailed(name + " was not ready after " + patience.toSeconds() + " s: " + lastLines());
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            throw new StartFailed("the start of " + name + " was interrupted");
        }
    }

    private String lastLines() {
        var lines = printed().strip().lines().toList();
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - TOLD_LINES), lines.size()));
    }

    /** True when it will take longer to end, for the good of later starts, see {@link AotCache}. */
    public boolean recording() {
        return AotCache.isRecording(command.stream());
    }

    /**
     * Asks it to end (SIGTERM) and waits; kills it when it takes longer, not counting what it needs to keep its classes.
     * Returns its exit code.
     */
    public int stop(Duration patience) {
        process.destroy();
        var longest = recording() ? patience.plus(RECORDING) : patience;
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return -1;
        }
    }

    /** Ends it and what it started at once (SIGKILL), as a crash would, and waits until it is gone. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
