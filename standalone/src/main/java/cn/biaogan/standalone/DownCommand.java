package cn.biaogan.standalone;

import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.ProcessNote;
import cn.biaogan.standalone.supervise.Leftovers;
import cn.biaogan.standalone.supervise.Starts;
import cn.biaogan.standalone.supervise.Supervisor;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

/** Stops the system from another terminal. */
@Command(name = "down", description = "停止系统 · stop the system")
public final class DownCommand implements BiaoganCommand {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        var home = Home.of(System.getenv());
        var progress = new Progress(System.out);
        var supervisor = ProcessNote.read(home, Supervisor.WORD).flatMap(ProcessNote::process);
        supervisor.ifPresent(process -> {
            progress.say("正在停止", "stopping pid " + process.pid());
            Starts.sayWhenKept(home, process.pid(), progress);
        });
        if (supervisor.isPresent() && !ended(supervisor.get())) {
            progress.say("未在规定时间内停止，强制结束", "it takes too long: killing it");
            supervisor.get().destroyForcibly();
        }
        int leftovers = Leftovers.stop(home, progress);
        if (supervisor.isEmpty() && leftovers == 0) {
            progress.print("系统未在运行 · not running");
        } else {
            progress.say("已全部停止", "all stopped");
        }
        return 0;
    }

    private static boolean ended(ProcessHandle supervisor) throws InterruptedException, ExecutionException {
        supervisor.destroy();
        try {
            supervisor.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException slow) {
            return false;
        }
    }
}
