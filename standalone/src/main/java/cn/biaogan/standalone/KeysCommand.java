package cn.biaogan.standalone;

import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.audit.AuditEntry;
import cn.biaogan.platform.audit.MongoAuditChain;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.secrecy.Algorithm;
import cn.biaogan.platform.secrecy.KeyRotation;
import cn.biaogan.platform.secrecy.KeyUnavailable;
import cn.biaogan.platform.secrecy.MasterKeyUnusable;
import cn.biaogan.platform.store.Durability;
import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.console.Refusal;
import cn.biaogan.standalone.console.Table;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.MasterKeyPlace;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The keys of what is personal in the store. It works on the databases directly, while the services run or not. */
@Command(
        name = "keys",
        description = "个人信息加密密钥 · the keys of personal data",
        subcommands = {KeysCommand.Status.class, KeysCommand.Rotate.class})
public final class KeysCommand implements BiaoganCommand {

    @Override
    public Integer call() {
        throw new Refusal(
                "请使用：./biaogan keys status 或 ./biaogan keys rotate [--data]",
                "use: ./biaogan keys status or ./biaogan keys rotate [--data]");
    }

    /** What both need: the store and the master keys. */
    abstract static class OnTheStore implements BiaoganCommand {

        @Option(
                names = "--uri",
                defaultValue = "${env:BIAOGAN_MONGODB_URI}",
                description = "数据库地址，缺省为本机系统 · the store; the running system by default")
        private String uri = "";

        @Override
        public final Integer call() throws InterruptedException {
            var place = place();
            try (var client = StoreAddress.connect(uri)) {
                return run(client, place);
            } catch (MongoTimeoutException e) {
                throw StoreAddress.away();
            } catch (KeyUnavailable missing) {
                throw new Refusal(
                        "缺少主密钥，未完成轮换：" + missing.getMessage(),
                        "a master key is missing, so not all is done: " + missing.getMessage());
            }
        }

        abstract Integer run(MongoClient client, MasterKeyPlace place) throws InterruptedException;

        private static MasterKeyPlace place() {
            try {
                return MasterKeyPlace.find(System.getenv()).orElseThrow(OnTheStore::noKey);
            } catch (MasterKeyUnusable wrong) {
                throw new Refusal("主密钥无法使用：" + wrong.getMessage(), "no usable master key: " + wrong.getMessage());
            }
        }

        private static Refusal noKey() {
            return new Refusal(
                    "没有主密钥；请先执行 ./biaogan up，或设置 BIAOGAN_MASTER_KEY_FILE",
                    "there is no master key; start the system with ./biaogan up, or set BIAOGAN_MASTER_KEY_FILE");
        }

        static Map<Endpoint, KeyRotation> services(MongoClient client, MasterKeyPlace place) {
            var all = new LinkedHashMap<Endpoint, KeyRotation>();
            StoreAddress.services()
                    .forEach(service ->
                            all.put(service, new KeyRotation(database(client, service), service.word(), place.keys())));
            return all;
        }

        static MongoDatabase database(MongoClient client, Endpoint service) {
            return Durability.of(client.getDatabase(StoreAddress.database(service)));
        }
    }

    /** Exit code 0 when every key and document is up to date, 3 when something is still to be done. */
    @Command(name = "status", description = "各服务、各辖区的密钥 · the keys of each service and tenant")
    static final class Status extends OnTheStore {

        private static final int TO_DO = 3;

        @Override
        Integer run(MongoClient client, MasterKeyPlace place) {
            String current = place.keys().current().id();
            var table = new Table(
                    "服务 service",
                    "辖区 tenant",
                    "数据密钥 data key",
                    "算法 cipher",
                    "主密钥 master key",
                    "文档 documents",
                    "待更新 to go");
            boolean done = true;
            for (var service : services(client, place).entrySet()) {
                var documents = new SealedDocuments(database(client, service.getKey()));
                for (var tenant : service.getValue().tenants()) {
                    long toGo = documents.toGo(tenant.tenant(), tenant.version());
                    done &= toGo == 0 && tenant.masterKeys().equals(List.of(current));
                    table.row(
                            service.getKey().word(),
                            tenant.tenant().value(),
                            Integer.toString(tenant.version()),
                            tenant.algorithm().name(),
                            String.join(" ", tenant.masterKeys()),
                            Long.toString(documents.sealed(tenant.tenant(), tenant.version())),
                            Long.toString(toGo));
                }
            }
            System.out.print(table);
            System.out.println("当前主密钥 · current master key: " + current);
            System.out.println(done ? "密钥均为最新 · all is up to date" : "尚有待更新 · something is still to go");
            return done ? 0 : TO_DO;
        }
    }

    /** Exit code 0 when all is done, 3 when documents are still to be sealed anew, which the services go on with. */
    @Command(name = "rotate", description = "轮换主密钥；--data 轮换数据密钥 · a new master key; with --data new data keys")
    static final class Rotate extends OnTheStore {

        private static final Duration PATIENCE = Duration.ofSeconds(60);
        private static final int TO_DO = 3;

        @Option(
                names = "--data",
                description = "更换数据密钥并重新加密全部个人信息 · new data keys; all that is personal is encrypted anew")
        private boolean data;

        @Option(
                names = "--algorithm",
                defaultValue = "${env:BIAOGAN_SECRECY_ALGORITHM:-AES}",
                description = "新数据密钥的算法：AES 或 SM4 · cipher of new data keys: AES or SM4")
        private Algorithm algorithm = Algorithm.AES;

        private final Progress progress = new Progress(System.out);

        @Override
        Integer run(MongoClient client, MasterKeyPlace place) throws InterruptedException {
            return data ? renewData(client, place) : renewMaster(client, place);
        }

        private int renewMaster(MongoClient client, MasterKeyPlace place) {
            var services = services(client, place);
            boolean unfinished = services.values().stream().anyMatch(KeyRotation::unfinished);
            if (unfinished) {
                progress.say("继续完成上次轮换", "finishing what an earlier rotation, or a new first key, began");
            } else if (place.file() != null) {
                KeyRotation.renewMasterKey(place.file(), List.copyOf(services.values()));
                progress.say("新主密钥已写入 " + place.file(), "a new master key is in that file");
            } else {
                throw new Refusal(
                        "主密钥在环境变量中：请把新密钥放在 BIAOGAN_MASTER_KEY 首位（旧密钥随后），重启全部服务后再执行",
                        "the master key stands in the environment: put a new one first in BIAOGAN_MASTER_KEY, before the former, "
                                + "restart every service, then run this again");
            }
            services.forEach((service, rotation) -> {
                int done = rotation.rewrap();
                if (done > 0) {
                    note(client, service, "keys.rotate-master");
                }
                progress.say(service.word() + "：已重新包装 %d 个数据密钥".formatted(done), done + " data keys rewrapped");
            });
            return 0;
        }

        private int renewData(MongoClient client, MasterKeyPlace place) throws InterruptedException {
            var services = services(client, place);
            services.forEach((service, rotation) -> {
                int made = rotation.renew(algorithm);
                if (made > 0) {
                    note(client, service, "keys.rotate-data");
                }
                progress.say(service.word() + "：新数据密钥 %d 个".formatted(made), made + " new data keys");
            });
            long before = toGo(client, services);
            long begun = System.nanoTime();
            for (long left = before; left > 0; left = toGo(client, services)) {
                if (left < before) {
                    before = left;
                    begun = System.nanoTime();
                }
                progress.say("待重新加密 %d 份文档".formatted(left), left + " documents to go");
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    progress.say("服务未在运行，启动后自动继续", "the services do not run; they go on once they are started");
                    return TO_DO;
                }
                TimeUnit.SECONDS.sleep(1);
            }
            progress.say("全部完成", "all done");
            return 0;
        }

        private static long toGo(MongoClient client, Map<Endpoint, KeyRotation> services) {
            return services.entrySet().stream()
                    .mapToLong(e -> {
                        var documents = new SealedDocuments(database(client, e.getKey()));
                        return e.getValue().tenants().stream()
                                .mapToLong(t -> documents.toGo(t.tenant(), t.version()))
                                .sum();
                    })
                    .sum();
        }

        /** Who has the keys acts on the store, not over HTTP: it is on record all the same. */
        private static void note(MongoClient client, Endpoint service, String action) {
            var operator =
                    new Actor("operator:" + System.getProperty("user.name"), TenantId.NATIONAL, "", Set.of(), "");
            new MongoAuditChain(database(client, service))
                    .append(List.of(new AuditEntry(
                            "data-keys/" + Ids.fresh(),
                            TenantId.NATIONAL,
                            Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS),
                            operator,
                            action,
                            "data-keys",
                            "",
                            "")));
        }
    }
}
