package cn.biaogan.standalone;

import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Plan;
import cn.biaogan.standalone.home.ProcessNote;
import cn.biaogan.standalone.supervise.Status;
import cn.biaogan.standalone.supervise.Supervisor;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Shows every part; the exit code is 0 when all are well, 3 when the system is not, or not wholly, running. */
@Command(name = "status", description = "查看各部分状态 · show every part: process, port, health, memory")
public final class StatusCommand implements BiaoganCommand {

    private static final int NOT_RUNNING = 3;

    @Override
    public Integer call() {
        var home = Home.of(System.getenv());
        var plan = Plan.read(home);
        if (plan.isEmpty()
                || ProcessNote.read(home, Supervisor.WORD)
                        .flatMap(ProcessNote::process)
                        .isEmpty()) {
            System.out.println(notRunning(home));
            return NOT_RUNNING;
        }
        var status = Status.look(home, plan.get());
        System.out.print(status.table());
        return status.allWell() ? 0 : NOT_RUNNING;
    }

    /** A supervisor that was killed leaves its parts behind, unwatched. */
    private static String notRunning(Home home) {
        String left = ProcessNote.readAll(home, Supervisor.PARTS).stream()
                .filter(note -> note.process().isPresent())
                .map(note -> note.part() + " " + note.pid())
                .collect(Collectors.joining(", "));
        return left.isEmpty()
                ? "系统未在运行，启动：./biaogan up · not running, start it with ./biaogan up"
                : "监管进程已不在，仍在运行：%s；请执行 ./biaogan up 或 ./biaogan down".formatted(left)
                        + " · the supervisor is gone, these still run: %s; ./biaogan up or ./biaogan down"
                                .formatted(left);
    }
}
