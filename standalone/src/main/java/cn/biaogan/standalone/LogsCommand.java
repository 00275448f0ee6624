package cn.biaogan.standalone;

import cn.biaogan.standalone.console.Refusal;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.supervise.Supervisor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the end of the logs. */
@Command(name = "logs", description = "查看日志 · show the end of the logs")
public final class LogsCommand implements BiaoganCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            description = "services, keycloak, kafka, store；缺省为全部 · all of them by default")
    private String part = "";

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "40",
            description = "行数 · how many lines")
    private int lines;

    @Override
    public Integer call() throws IOException {
        if (!part.isEmpty() && !Supervisor.PARTS.contains(part)) {
            throw new Refusal(
                    "没有名为“%s”的部分，可选：%s".formatted(part, String.join("、", Supervisor.PARTS)),
                    "there is no part \"%s\"; choose one of %s".formatted(part, String.join(", ", Supervisor.PARTS)));
        }
        var home = Home.of(System.getenv());
        for (String one : part.isEmpty() ? Supervisor.PARTS : List.of(part)) {
            var log = home.log(one);
            if (Files.exists(log)) {
                System.out.println("==> " + log + " <==");
                end(log).forEach(System.out::println);
            }
        }
        return 0;
    }

    /** A character that a killed process wrote half is shown as such. */
    private Iterable<String> end(Path log) throws IOException {
        var end = new ArrayDeque<String>();
        try (var all = new BufferedReader(new InputStreamReader(Files.newInputStream(log), StandardCharsets.UTF_8))) {
            all.lines().forEach(line -> {
                end.addLast(line);
                if (end.size() > lines) {
                    end.removeFirst();
                }
            });
        }
        return end;
    }
}
