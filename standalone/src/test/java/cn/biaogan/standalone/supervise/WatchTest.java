package cn.biaogan.standalone.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.embedded.process.StartFailed;
import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.ProcessNote;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With children that do nothing but live. */
class WatchTest {

    static final CompletableFuture<Void> NOW = CompletableFuture.completedFuture(null);

    @TempDir
    Path folder;

    final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    final AtomicInteger starts = new AtomicInteger();
    Home home;
    Watch watch;

    @BeforeEach
    void home() {
        home = new Home(folder, folder);
    }

    @AfterEach
    void stop() {
        watch.giveUp();
        watch.stop(Duration.ofSeconds(5));
    }

    Watch watching(Supplier<ChildProcess> start, CompletableFuture<Void> after) {
        var part = new Part("sleeper", "休眠者", List.of(), () -> {
            starts.incrementAndGet();
            return start.get();
        });
        var progress = new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8));
        watch = new Watch(part, home, progress, new RestartPolicy(), after);
        return watch.begin();
    }

    ChildProcess sleeper() {
        return ChildProcess.start("sleeper", List.of("sleep", "600"), folder.resolve("sleeper.log"), Map.of());
    }

    ProcessHandle running() {
        return ProcessNote.read(home, "sleeper").flatMap(ProcessNote::process).orElseThrow();
    }

    @Test
    void leavesANoteOfTheProcessAndRemovesItAtTheEnd() {
        watching(this::sleeper, NOW).firstReady().join();
        var process = running();

        watch.giveUp();
        watch.stop(Duration.ofSeconds(5));

        assertThat(process.isAlive()).isFalse();
        assertThat(ProcessNote.read(home, "sleeper")).isEmpty();
        assertThat(starts).hasValue(1);
    }

    @Test
    void startsAPartThatWasKilledAgain() {
        watching(this::sleeper, NOW).firstReady().join();
        var killed = running();

        killed.destroyForcibly();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                ProcessNote.read(home, "sleeper").flatMap(ProcessNote::process))
                        .hasValueSatisfying(next -> assertThat(next.pid()).isNotEqualTo(killed.pid())));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("休眠者 异常退出，1 s 后重启");
    }

    @Test
    void tellsThatTheFirstStartFailedAndDoesNotTryAgain() {
        watching(
                () -> {
                    throw new StartFailed("no disk");
                },
                NOW);

        await().until(() -> watch.firstReady().isCompletedExceptionally());
        assertThat(watch.firstReady().exceptionNow()).hasMessage("no disk");
        assertThat(starts).hasValue(1);
    }

    @Test
    void waitsForWhatItNeeds() {
        var needed = new CompletableFuture<Void>();
        watching(this::sleeper, needed);
        assertThat(starts).hasValue(0);

        needed.complete(null);

        watch.firstReady().join();
        assertThat(starts).hasValue(1);
    }

    @Test
    void endsTheProcessOfAStartThatIsGivenUp() {
        var child = new CompletableFuture<ChildProcess>();
        watching(
                () -> {
                    var never = sleeper();
                    child.complete(never);
                    never.awaitReady(() -> false, Duration.ofMinutes(5));
                    return never;
                },
                NOW);
        var starting = child.join();
        await("a supervisor that is killed now leaves a note of it")
                .untilAsserted(() -> assertThat(running().pid()).isEqualTo(starting.pid()));

        watch.giveUp();
        watch.stop(Duration.ofSeconds(5));

        assertThat(starting.alive()).isFalse();
    }

    @Test
    void stopsWhatASupervisorThatWasKilledLeftRunning() {
        var child = sleeper();
        var process = ProcessHandle.of(child.pid()).orElseThrow();
        ProcessNote.of("kafka", process).write(home);
        watching(this::sleeper, NOW).firstReady().join();

        int stopped = Leftovers.stop(home, new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8)));

        assertThat(stopped).isEqualTo(1);
        assertThat(process.isAlive()).isFalse();
        assertThat(running().isAlive()).as("what is not of the system stays").isTrue();
    }
}
