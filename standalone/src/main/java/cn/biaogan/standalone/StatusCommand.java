package cn.biaogan.standalone;

import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Plan;
import cn.biaogan.standalone.home.ProcessNote;
import cn.biaogan.standalone.supervise.Status;
import cn.biaogan.standalone.supervise.Supervisor;
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
            System.out.println("系统未在运行，启动：./biaogan up · not running, start it with ./biaogan up");
            return NOT_RUNNING;
        }
        var status = Status.look(home, plan.get());
        System.out.print(status.table());
        return status.allWell() ? 0 : NOT_RUNNING;
    }
}
