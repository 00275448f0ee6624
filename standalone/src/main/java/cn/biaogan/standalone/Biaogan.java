package cn.biaogan.standalone;

import ch.qos.logback.classic.Level;
import cn.biaogan.embedded.process.StartFailed;
import cn.biaogan.standalone.console.Refusal;
import java.io.PrintWriter;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./biaogan}: what the launcher script hands over to. */
@Command(
        name = "biaogan",
        description = "工业计量标杆示范活动管理系统 · the system for the industrial metrology benchmark programme",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "biaogan 0.1.0",
        footer = "  test    运行全部测试 · run every test",
        subcommands = {CommandLine.HelpCommand.class})
public final class Biaogan implements Runnable {

    private static final int REFUSED = 2;
    private static final int FAILED = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] args) {
        quiet();
        System.exit(commandLine().execute(args));
    }

    /** What the libraries have to say goes nobody's way: a command's output may be kept in a file. */
    private static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    /** The root with every command that the class path brings. */
    public static CommandLine commandLine() {
        var root = new CommandLine(new Biaogan());
        ServiceLoader.load(BiaoganCommand.class).forEach(root::addSubcommand);
        return root.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Biaogan::hint)
                .setExecutionExceptionHandler(Biaogan::tell);
    }

    private static int hint(ParameterException misread, String... args) {
        var command = misread.getCommandLine();
        var known = String.join(", ", command.getSubcommands().keySet());
        var err = command.getErr();
        err.println("无法识别 · " + misread.getMessage());
        err.println(
                known.isEmpty()
                        ? "用法 · usage: ./biaogan help " + command.getCommandName()
                        : "可用命令 · commands: " + known + ", test");
        return REFUSED;
    }

    private static int tell(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        PrintWriter err = command.getErr();
        switch (e) {
            case Refusal refusal -> {
                err.println(refusal.getMessage());
                return REFUSED;
            }
            case StartFailed failed -> {
                err.println("启动失败 · start failed: " + failed.getMessage());
                return FAILED;
            }
            default -> throw e;
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
