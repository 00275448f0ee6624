package cn.biaogan.system.running;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Watches what the demonstration says and strikes at its cues: always at the same place of the story, while it goes on.
 * What it says is kept in a file.
 */
public final class Script implements AutoCloseable {

    private final RunningSystem system;
    private final Map<String, Blow> cues = new LinkedHashMap<>();
    private final List<CompletableFuture<Void>> struck = new ArrayList<>();
    private final ExecutorService oneByOne = Executors.newSingleThreadExecutor();
    private final OutputStream file;

    public Script(RunningSystem system, Path told) {
        this.system = system;
        try {
            this.file = Files.newOutputStream(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Strikes at the first line that contains the cue. */
    public Script at(String cue, Blow blow) {
        cues.put(cue, blow);
        return this;
    }

    /** Where the demonstration talks to. */
    public PrintStream stage() {
        return new PrintStream(
                new FilterOutputStream(file) {
                    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

                    @Override
                    public void write(int b) throws IOException {
                        out.write(b);
                        line.write(b);
                        if (b == '\n') {
                            hear(line.toString(StandardCharsets.UTF_8));
                            line.reset();
                        }
                    }
                },
                true,
                StandardCharsets.UTF_8);
    }

    private synchronized void hear(String line) {
        cues.keySet().stream().filter(line::contains).findFirst().ifPresent(cue -> {
            Blow blow = cues.remove(cue);
            struck.add(CompletableFuture.runAsync(() -> blow.strike(system), oneByOne));
        });
    }

    /** Waits for the last blow and tells which cues never came. */
    public synchronized List<String> missed() {
        CompletableFuture.allOf(struck.toArray(CompletableFuture[]::new)).join();
        return List.copyOf(cues.keySet());
    }

    @Override
    public void close() {
        oneByOne.shutdownNow();
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
