package cn.biaogan.standalone;

import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.console.Welcome;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.HomeLock;
import cn.biaogan.standalone.home.ProcessNote;
import cn.biaogan.standalone.home.ResidentMemory;
import cn.biaogan.standalone.supervise.Starts;
import cn.biaogan.standalone.supervise.Supervisor;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/** Starts the whole system and watches it until it is told to stop. */
@Command(name = "up", description = "启动整个系统（Ctrl-C 停止） · start the whole system (Ctrl-C stops it)")
public final class UpCommand implements BiaoganCommand {

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> environment = System.getenv();
        var home = Home.of(environment);
        var progress = new Progress(System.out);
        var lock = HomeLock.tryTake(home);
        if (lock.isEmpty()) {
            var pid = ProcessNote.read(home, Supervisor.WORD)
                    .map(ProcessNote::pid)
                    .orElse(0L);
            progress.print("系统已在运行（进程 %d，目录 %s）；查看：./biaogan status，停止：./biaogan down".formatted(pid, home.folder()));
            progress.print("already running (pid %d, home %s); see ./biaogan status, stop it with ./biaogan down"
                    .formatted(pid, home.folder()));
            return 0;
        }
        try (var held = lock.get()) {
            var supervisor = new Supervisor(home, environment, progress);
            stopOnSignal(supervisor, home, progress);
            supervisor.start(FreePorts::free);
            var memory = ResidentMemory.shown(supervisor.residentMemory());
            progress.print(Welcome.text(home, supervisor.plan()));
            progress.print("就绪，用时 %s s，内存 %s · ready in %s s, memory %s"
                    .formatted(Progress.shown(progress.seconds()), memory, Progress.shown(progress.seconds()), memory));
            progress.print("按 Ctrl-C 停止 · press Ctrl-C to stop");
            new CountDownLatch(1).await();
            return 0;
        }
    }

    private static void stopOnSignal(Supervisor supervisor, Home home, Progress progress) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            boolean begun = supervisor.hasBegun();
                            if (begun) {
                                progress.say("正在停止", "stopping");
                                Starts.sayWhenKept(home, ProcessHandle.current().pid(), progress);
                            }
                            supervisor.close();
                            if (begun) {
                                progress.say("已全部停止", "all stopped");
                            }
                        },
                        "stop"));
    }
}
