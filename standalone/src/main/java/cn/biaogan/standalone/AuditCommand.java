package cn.biaogan.standalone;

import cn.biaogan.platform.audit.AuditVerifier;
import cn.biaogan.platform.audit.ChainHead;
import cn.biaogan.platform.audit.ChainReport;
import cn.biaogan.platform.audit.ChainReport.Broken;
import cn.biaogan.standalone.console.Refusal;
import cn.biaogan.standalone.console.Table;
import cn.biaogan.standalone.home.Endpoint;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the audit. It reads the databases directly, so that it needs no word of the services. */
@Command(
        name = "audit",
        description = "审计日志 · the audit",
        subcommands = {AuditCommand.Verify.class})
public final class AuditCommand implements BiaoganCommand {

    @Override
    public Integer call() {
        throw new Refusal("请使用：./biaogan audit verify", "use: ./biaogan audit verify");
    }

    /** Exit code 0 when every chain holds, 1 when one is broken. */
    @Command(name = "verify", description = "逐条校验各服务、各辖区的审计链 · walk every chain and name the first broken link")
    static final class Verify implements BiaoganCommand {

        @Option(
                names = "--uri",
                defaultValue = "${env:BIAOGAN_MONGODB_URI}",
                description = "数据库地址，缺省为本机系统 · the store; the running system by default")
        private String uri = "";

        @Option(
                names = "--heads",
                description =
                        "链尾文件：与上次记录的链尾核对，完整则更新 · checks against the heads noted there before; notes the new ones when all holds")
        private @Nullable Path heads;

        @Override
        public Integer call() {
            var services = StoreAddress.services();
            var noted = heads == null ? Map.<String, List<ChainHead>>of() : new NotedHeads(heads).read();
            var found = new TreeMap<String, List<ChainHead>>();
            boolean allHold = true;
            try (var client = StoreAddress.connect(uri)) {
                var table = new Table("服务 service", "辖区 tenant", "条数 entries", "结果 result", "链尾 head");
                for (Endpoint service : services) {
                    System.err.println("校验 verifying " + service.word() + " …");
                    var reports = verify(client, service, noted.getOrDefault(service.word(), List.of()));
                    reports.forEach(r -> table.row(
                            service.word(), r.tenant(), Long.toString(r.entries()), result(r.broken()), r.head()));
                    allHold &= reports.stream().allMatch(ChainReport::holds);
                    found.put(
                            service.word(),
                            reports.stream().map(ChainReport::noted).toList());
                }
                System.out.print(table);
            } catch (MongoTimeoutException e) {
                throw new Refusal(
                        "无法连接数据库；请先执行 ./biaogan up，或用 --uri 指明数据库地址",
                        "the store does not answer; start it with ./biaogan up, or name it with --uri");
            }
            if (found.values().stream().allMatch(List::isEmpty)) {
                throw new Refusal(
                        "该数据库中没有审计记录：尚未办理任何事项，或地址有误",
                        "there is no audit in this store: nobody has acted yet, or the address is wrong");
            }
            if (heads != null && allHold) {
                new NotedHeads(heads).write(found);
            }
            System.out.println(allHold ? "审计链完整 · every chain holds" : "审计链已被破坏 · a chain is broken");
            return allHold ? 0 : 1;
        }

        private static List<ChainReport> verify(MongoClient client, Endpoint service, List<ChainHead> noted) {
            return new AuditVerifier(client.getDatabase(StoreAddress.database(service))).verify(noted);
        }

        private static String result(@Nullable Broken broken) {
            if (broken == null) {
                return "完整 holds";
            }
            return switch (broken.why()) {
                case MISSING -> "第 %d 条缺失 · no. %d is missing".formatted(broken.n(), broken.n());
                case ALTERED -> "第 %d 条被改动 · no. %d was altered".formatted(broken.n(), broken.n());
                case WRONG_PREDECESSOR ->
                    "第 %d 条与前一条不衔接 · no. %d does not follow the one before".formatted(broken.n(), broken.n());
                case NOT_AS_NOTED ->
                    "第 %d 条与所记链尾不符 · no. %d is not the one noted before".formatted(broken.n(), broken.n());
            };
        }
    }
}
