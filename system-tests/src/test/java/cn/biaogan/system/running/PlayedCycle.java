package cn.biaogan.system.running;

import cn.biaogan.standalone.home.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The demonstration's cycle, played once in a test run: by the first test that needs it. */
public final class PlayedCycle {

    private static final int TENANTS = 1;
    private static boolean played;

    private PlayedCycle() {}

    /** Plays it undisturbed unless it was played before. */
    public static synchronized void ensure(RunningSystem system) {
        if (!played) {
            var outcome = play(system, script -> {});
            if (!outcome.failed().isEmpty()) {
                throw new AssertionError("the demonstration failed: " + outcome.failed());
            }
        }
    }

    /**
     * How it went.
     *
     * @param failed checks of the demonstration that did not hold
     * @param missed cues that never came
     */
    public record Outcome(boolean held, List<String> failed, List<String> missed, Path told) {}

    /** Plays it with what happens to the processes meanwhile. */
    public static synchronized Outcome play(RunningSystem system, Consumer<Script> happenings) {
        played = true;
        Path told = system.folder().resolve("demonstration.txt");
        try (var script = new Script(system, told)) {
            happenings.accept(script);
            boolean held = system.cast().play(system.at(Endpoint.GATEWAY), TENANTS, script.stage());
            return new Outcome(held, failed(told), script.missed(), told);
        }
    }

    private static List<String> failed(Path told) {
        try (var lines = Files.lines(told)) {
            return lines.filter(line -> line.contains("✘")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
