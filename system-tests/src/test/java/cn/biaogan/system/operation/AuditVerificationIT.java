package cn.biaogan.system.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.embedded.store.StoreServer;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Launcher;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Somebody with the store's password changes what was done; the audit shows where. */
@Order(810)
class AuditVerificationIT {

    private static final String TENANT = OpenCycle.TENANT;
    private static final long PLACE = 2;
    private static final int REFUSED = 2;
    private static final String VERIFICATION = "/api/application/audit/verification";

    private final RunningSystem system = RunningSystem.get();
    private final MongoClient store = MongoClients.create(system.store());
    private final MongoCollection<Document> chain =
            store.getDatabase("biaogan_application").getCollection("audit");
    private Document original = new Document();

    @BeforeEach
    void aChainWithAPast() {
        Applicant applicant = OpenCycle.get().applicants(1).getFirst();
        applicant.submit(applicant.prepare()).must();
        original = await("the chain reaches beyond place " + PLACE)
                .atMost(Duration.ofSeconds(20))
                .until(() -> entry(PLACE + 1) == null ? null : entry(PLACE), found -> found != null);
    }

    private Document entry(long place) {
        return chain.find(Filters.eq("_id", TENANT + "#" + place)).first();
    }

    @AfterEach
    void restore() {
        chain.deleteOne(Filters.eq("_id", original.get("_id")));
        chain.insertOne(original);
        store.close();
    }

    @Test
    void holdsAsLongAsNobodyTouchesIt() {
        Launcher.Result said = system.command("audit", "verify");

        assertThat(said.exitCode()).as(said.printed()).isZero();
        assertThat(said.printed()).contains("every chain holds");
        for (Endpoint service : Endpoint.values()) {
            if (service.isService() && service != Endpoint.GATEWAY) {
                assertThat(said.printed()).contains("verifying " + service.word());
            }
        }
        assertThat(rowOf(said)).contains("holds").contains(head());
    }

    @Test
    void aStoreThatIsEmptyOrAwayOrNoneIsNoProof(@TempDir Path folder) {
        int port = FreePorts.within(30_000, 30_900);
        try (var empty = StoreServer.start(folder.resolve("empty.db"), port)) {
            refuses("mongodb://127.0.0.1:" + port, "该数据库中没有审计记录");
        }
        refuses("mongodb://127.0.0.1:" + port, "无法连接数据库");
        refuses("mongodb://audit:gl@ciers@127.0.0.1/", "数据库地址有误");
    }

    private void refuses(String address, String why) {
        Launcher.Result said = system.command("audit", "verify", "--uri", address);

        assertThat(said.exitCode()).as(said.printed()).isEqualTo(REFUSED);
        assertThat(said.printed()).contains(why).doesNotContain("Exception", "every chain holds", "ciers");
    }

    @Test
    void namesAnEntryThatWasAlteredAndHoldsAgainOnceItIsRestored() {
        chain.updateOne(
                Filters.eq("_id", original.get("_id")), new Document("$set", new Document("action", "nothing")));

        assertBroken("no. 2 was altered", "ALTERED");

        restoreNow();
        assertThat(system.command("audit", "verify").exitCode()).isZero();
        assertThat(verification().at("/holds")).isEqualTo("true");
    }

    @Test
    void namesAnEntryThatIsMissingInTheMiddle() {
        chain.deleteOne(Filters.eq("_id", original.get("_id")));

        assertBroken("no. 2 is missing", "MISSING");
    }

    private void assertBroken(String inWords, String why) {
        Launcher.Result said = system.command("audit", "verify");
        assertThat(said.exitCode()).as(said.printed()).isEqualTo(1);
        assertThat(said.printed()).contains("a chain is broken");
        assertThat(rowOf(said)).startsWith("application ").contains(TENANT).contains(inWords);

        Reply answer = verification();
        assertThat(answer.at("/holds")).isEqualTo("false");
        JsonNode broken = Reply.list(answer.body().path("chains")).stream()
                .filter(c -> c.path("tenant").asString().equals(TENANT))
                .findFirst()
                .orElseThrow()
                .path("broken");
        assertThat(broken.path("n").asLong()).isEqualTo(PLACE);
        assertThat(broken.path("why").asString()).isEqualTo(why);
        assertThat(Reply.list(answer.body().path("chains")))
                .as("the other chains hold")
                .filteredOn(c -> !c.path("tenant").asString().equals(TENANT))
                .isNotEmpty()
                .noneMatch(c -> c.has("broken"));
    }

    private Reply verification() {
        return system.as("auditor").get(VERIFICATION).must();
    }

    /** The table's line of this chain: service, tenant, entries, result, head. */
    private static String rowOf(Launcher.Result said) {
        return said.printed()
                .lines()
                .filter(line -> line.matches("application +" + TENANT + " .*"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said.printed()));
    }

    private String head() {
        return chain.find(Filters.eq("tenant", TENANT))
                .sort(new Document("n", -1))
                .limit(1)
                .first()
                .getString("hash");
    }

    private void restoreNow() {
        chain.replaceOne(Filters.eq("_id", original.get("_id")), original);
    }
}
