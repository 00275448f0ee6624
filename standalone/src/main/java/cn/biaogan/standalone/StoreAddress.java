package cn.biaogan.standalone;

import cn.biaogan.standalone.console.Refusal;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Plan;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The store that a command works on: the one it names, else the running system's. */
final class StoreAddress {

    private StoreAddress() {}

    /** The services that have a database in it. */
    static List<Endpoint> services() {
        return Arrays.stream(Endpoint.values())
                .filter(e -> e.isService() && e != Endpoint.GATEWAY)
                .toList();
    }

    static String database(Endpoint service) {
        return "biaogan_" + service.word();
    }

    /** @param uri blank for the running system's */
    static MongoClient connect(String uri) {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(address(uri))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(3, TimeUnit.SECONDS));
        return MongoClients.create(settings.build());
    }

    static Refusal away() {
        return new Refusal(
                "无法连接数据库；请先执行 ./biaogan up，或用 --uri 指明数据库地址",
                "the store does not answer; start it with ./biaogan up, or name it with --uri");
    }

    private static ConnectionString address(String uri) {
        try {
            return new ConnectionString(uri.isBlank() ? ofThisHome() : uri);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(
                    "数据库地址有误，应如 mongodb://127.0.0.1:27017，口令中的特殊字符须转义",
                    "not the address of a store, such as mongodb://127.0.0.1:27017; escape what is special in a password");
        }
    }

    private static String ofThisHome() {
        return Plan.read(Home.of(System.getenv()))
                .filter(plan -> !plan.elsewhere().contains(Endpoint.STORE))
                .map(plan -> "mongodb://127.0.0.1:" + plan.ports().of(Endpoint.STORE))
                .orElseThrow(() -> new Refusal(
                        "本机没有该系统的数据库；请先执行 ./biaogan up，或用 --uri 指明数据库地址",
                        "this machine has no store of the system; start it with ./biaogan up, or name one with --uri"));
    }
}
