package cn.biaogan.standalone.supervise;

import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Plan;
import cn.biaogan.standalone.home.ProcessNote;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of a supervisor that was killed: without it nobody watches them. */
public final class Leftovers {

    private static final Duration PATIENCE = ChildProcess.RECORDING.plusSeconds(25);

    private Leftovers() {}

    /** Stops them in order and removes every note of them and of their supervisor; how many there were. */
    public static int stop(Home home, Progress progress) {
        int stopped = 0;
        for (var note : ProcessNote.readAll(home, Supervisor.PARTS)) {
            var process = note.process();
            if (process.isPresent()) {
                progress.say(
                        "停止上次遗留的进程 %s（%d）".formatted(note.part(), note.pid()),
                        "stopping what was left over: %s, pid %d".formatted(note.part(), note.pid()));
                stop(process.get());
                stopped++;
            }
            ProcessNote.remove(home, note.part());
        }
        ProcessNote.remove(home, Supervisor.WORD);
        Plan.remove(home);
        return stopped;
    }

    /** Asks the process to end; kills it when it takes longer than it may, what it keeps for later starts included. */
    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
