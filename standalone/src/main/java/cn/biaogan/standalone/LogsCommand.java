package cn.biaogan.standalone;

import cn.biaogan.standalone.console.Refusal;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.supervise.Supervisor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the end of the logs. */
@Command(name = "logs", description = "查看日志 · show the end of the logs")
public final class LogsCommand implements BiaoganCommand {

    private static final List<String> SERVICES = Arrays.stream(Endpoint.values())
            .filter(Endpoint::isService)
            .map(Endpoint::word)
            .toList();
    private static final Pattern HEAD = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\S+ +[A-Z]+ +\\[([^\\]]*)]");

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            description = "services, keycloak, kafka, store，或某一服务（如 gateway、review）；缺省为全部"
                    + " · or one service, such as gateway; all of them by default")
    private String part = "";

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "40",
            description = "行数 · how many lines")
    private int lines;

    @Override
    public Integer call() throws IOException {
        boolean oneService = SERVICES.contains(part);
        if (!part.isEmpty() && !oneService && !Supervisor.PARTS.contains(part)) {
            var known =
                    Stream.concat(Supervisor.PARTS.stream(), SERVICES.stream()).toList();
            throw new Refusal(
                    "没有名为“%s”的部分，可选：%s".formatted(part, String.join("、", known)),
                    "there is no part \"%s\"; choose one of %s".formatted(part, String.join(", ", known)));
        }
        if (oneService) {
            System.out.println("各服务共用一个进程和一份日志，以下是其中属于 %s 的记录；全部记录：./biaogan logs services".formatted(part)
                    + " · all services share one log; these are its lines of %s".formatted(part));
            show(Supervisor.SERVICES, part);
            return 0;
        }
        for (String one : part.isEmpty() ? Supervisor.PARTS : List.of(part)) {
            show(one, "");
        }
        return 0;
    }

    /** A character that a killed process wrote half is shown as such. */
    private void show(String shown, String service) throws IOException {
        var log = Home.of(System.getenv()).log(shown);
        if (Files.exists(log)) {
            System.out.println("==> " + log + " <==");
            try (var all =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(log), StandardCharsets.UTF_8))) {
                end(all.lines(), lines, service).forEach(System.out::println);
            }
        }
    }

    /**
     * The last of the lines, those of one service only when it is named. A line that does not begin with a time, such
     * as those of a stack trace, goes with the one before.
     */
    static Collection<String> end(Stream<String> all, int most, String service) {
        var end = new ArrayDeque<String>();
        var head = HEAD.matcher("");
        boolean wanted = service.isEmpty();
        for (String line : (Iterable<String>) all::iterator) {
            if (!service.isEmpty() && head.reset(line).lookingAt()) {
                wanted = head.group(1).equals(service);
            }
            if (wanted) {
                end.addLast(line);
            }
            if (end.size() > most) {
                end.removeFirst();
            }
        }
        return end;
    }
}
