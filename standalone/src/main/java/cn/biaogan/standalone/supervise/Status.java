package cn.biaogan.standalone.supervise;

import cn.biaogan.standalone.console.Table;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Plan;
import cn.biaogan.standalone.home.ProcessNote;
import cn.biaogan.standalone.home.ResidentMemory;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** How every part of the running system is. */
public record Status(List<Line> lines) {

    /**
     * One endpoint.
     *
     * @param pid its process; empty when it is down; the services share one
     * @param kibibytes what the process holds
     * @param elsewhere it runs outside of this machine's supervisor, which does not look after it
     */
    public record Line(
            Endpoint endpoint, Optional<Long> pid, int port, boolean well, long kibibytes, boolean elsewhere) {}

    public Status {
        lines = List.copyOf(lines);
    }

    public static Status look(Home home, Plan plan) {
        return new Status(Arrays.stream(Endpoint.values())
                .map(endpoint -> look(endpoint, home, plan))
                .toList());
    }

    private static Line look(Endpoint endpoint, Home home, Plan plan) {
        var pid = ProcessNote.read(home, partOf(endpoint))
                .flatMap(ProcessNote::process)
                .map(ProcessHandle::pid);
        return new Line(
                endpoint,
                pid,
                plan.ports().of(endpoint),
                pid.isPresent() && Probe.isWell(endpoint, plan.ports()),
                pid.map(ResidentMemory::ofProcess).orElse(0L),
                plan.elsewhere().contains(endpoint));
    }

    private static String partOf(Endpoint endpoint) {
        return endpoint.isService() ? ServicesProcess.WORD : endpoint.word();
    }

    public boolean allWell() {
        return lines.stream().allMatch(line -> line.well() || line.elsewhere());
    }

    public String table() {
        var table = new Table("部分 part", "", "进程 pid", "端口 port", "状态 health", "内存 memory");
        var counted = new HashSet<Long>();
        long sum = 0;
        for (Line line : lines) {
            boolean first = line.pid().isPresent() && counted.add(line.pid().get());
            sum += first ? line.kibibytes() : 0;
            table.row(
                    line.endpoint().word(),
                    line.endpoint().chinese(),
                    line.pid().map(String::valueOf).orElse("–"),
                    line.elsewhere() ? "–" : Integer.toString(line.port()),
                    health(line),
                    first ? ResidentMemory.shown(line.kibibytes()) : line.pid().isPresent() ? "同上 shared" : "–");
        }
        return table + "合计 total: " + ResidentMemory.shown(sum) + System.lineSeparator();
    }

    private static String health(Line line) {
        if (line.elsewhere()) {
            return "外部 elsewhere";
        }
        return line.well() ? "正常 UP" : "异常 DOWN";
    }
}
