package cn.biaogan.system.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Books;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.EventLog;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A message that cannot be applied: it steps aside, is told, and comes back when its cause is mended. */
@Order(820)
class DeadLettersIT {

    private static final String TOPIC = "biaogan.application.v1";
    private static final String SUBMITTED = "cn.biaogan.application.submitted.v1";
    /** Who handles what {@link #TOPIC} brings. */
    private static final List<String> READERS = List.of("recommendation", "review", "publication");

    private final RunningSystem system = RunningSystem.get();

    /** Later tests see no letters, whatever happened here. */
    @AfterEach
    void settleAll() {
        var services = List.of("application", "recommendation", "review", "publication", "exchange");
        await("every reader has read everything")
                .atMost(Duration.ofSeconds(30))
                .until(() -> services.stream()
                        .allMatch(service ->
                                Metrics.of(system.at(endpointOf(service))).count("biaogan_inbox_lag", Map.of()) == 0));
        Letters.settleAll(system);
    }

    @Test
    void aPoisonMessageStepsAsideAtEveryReaderAndBlocksNobody() {
        var poison =
                Posted.first(TOPIC, SUBMITTED, OpenCycle.TENANT, "这不是 JSON").to(system.kafka());
        Applicant other = OpenCycle.get().applicants(1).getFirst();
        other.submit(other.prepare()).must();

        for (String reader : READERS) {
            JsonNode letter = awaitDead(reader, poison.key());
            assertThat(letter.path("reason").asString()).isEqualTo("POISON");
            assertThat(letter.path("error").asString()).isNotEmpty();
            assertThat(letter.path("topic").asString()).isEqualTo(TOPIC);
            assertThat(letter.path("tenant").asString()).isEqualTo(OpenCycle.TENANT);
            await("the alarm of " + reader)
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Metrics.of(system.at(endpointOf(reader)))
                                    .count("biaogan_deadletters", Map.of("state", "DEAD"))
                            == 1);
        }
        assertThat(new EventLog(system).read(TOPIC + ".dead-letter"))
                .as("a copy of each reader, monitoring too, with what is wrong")
                .filteredOn(copy -> copy.key().equals(poison.key()))
                .hasSizeGreaterThanOrEqualTo(READERS.size() + 1)
                .allMatch(copy -> !copy.headers().get("biaogan-error").isEmpty());
        awaitCase(other);
    }

    @Test
    void theOperatorReadsItTriesItAgainAndGivesItUp() {
        var poison = Posted.first(TOPIC, SUBMITTED, OpenCycle.TENANT, "{}").to(system.kafka());
        var behind = poison.at(2).with("ce_type", Posted.IDLE).to(system.kafka());
        var letters = Letters.of(system, "review");
        String id = awaitDead("review", poison.key()).path("id").asString();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(letters.held(behind.key())).hasSize(1));

        Reply read = letters.read(id).must();
        assertThat(read.at("/data")).isEqualTo("{}");
        assertThat(read.at("/headers/ce_type")).isEqualTo(SUBMITTED);
        assertThat(read.at("/headers/ce_correlationid")).isEqualTo(poison.correlation());

        Reply again = letters.replay(id);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("dead-letter.still-failing");
        assertThat(letters.dead(poison.key())).hasSize(1);

        assertThat(letters.skip(id).must().at("/state")).isEqualTo("SKIPPED");
        await("what waited behind it follows")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(letters.held(poison.key())).isEmpty());
        assertThat(audited("review", poison.key()))
                .contains("dead-letter.read", "dead-letter.replay", "dead-letter.skip");
    }

    @Test
    void aMessageWithoutAnEnvelopeCanOnlyBeGivenUp() {
        Posted.first(TOPIC, SUBMITTED, OpenCycle.TENANT, "{}")
                .with("ce_sequence", "none")
                .to(system.kafka());

        for (String reader : READERS) {
            var letters = Letters.of(system, reader);
            JsonNode letter = awaitDead(reader, "MALFORMED");
            String id = letter.path("id").asString();
            assertThat(letters.replay(id).code()).isEqualTo("dead-letter.unreadable");
            assertThat(letters.skip(id).must().at("/state")).isEqualTo("SKIPPED");
        }
    }

    @Test
    void aReplayFinishesWhatARequestBeganOnceItsCauseIsMended() {
        List<Applicant> two = OpenCycle.get().applicants(2);
        Applicant hit = two.getFirst();
        Applicant spared = two.getLast();
        String hitPath = hit.prepare();
        hit.submit(hitPath).must();
        String sparedPath = spared.prepare();
        spared.submit(sparedPath).must();
        String hitCase = awaitCase(hit);
        String sparedCase = awaitCase(spared);
        var letters = Letters.of(system, "application");
        String id;
        try (var broken = StoredState.brokenApplication(system, OpenCycle.TENANT, hitPath)) {
            giveBack(hitCase);
            giveBack(sparedCase);

            id = awaitDead("application", hitCase).path("id").asString();
            await("the other key flows on")
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(stateOf(spared, sparedPath)).isEqualTo("RETURNED"));
            assertThat(letters.replay(id).code()).isEqualTo("dead-letter.still-failing");
        }
        assertThat(stateOf(hit, hitPath)).isEqualTo("SUBMITTED");

        assertThat(letters.replay(id).must().at("/state")).isEqualTo("REPLAYED");

        assertThat(stateOf(hit, hitPath)).isEqualTo("RETURNED");
        assertThat(letters.dead(hitCase)).isEmpty();
        assertThat(letters.replay(id).code()).isEqualTo("dead-letter.not-dead");
        hit.submit(hitPath).must();
        await("the key flows again, both ways")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(system.as("recommender-zj")
                                .get("/api/recommendation/cases/" + hitCase)
                                .must()
                                .at("/submission/ordinal"))
                        .isEqualTo("2"));
    }

    @Test
    void nobodyButTheOperatorMayLookOrAct() {
        var poison = Posted.first(TOPIC, SUBMITTED, OpenCycle.TENANT, "[]").to(system.kafka());
        String id = awaitDead("recommendation", poison.key()).path("id").asString();
        var letters = Letters.of(system, "recommendation");

        for (String other :
                List.of("ministry-samr", "recommender-zj", "enterprise-zj", "expert-1", "secadmin", "auditor")) {
            var theirs = letters.as(system.as(other));
            assertThat(List.of(theirs.list(), theirs.read(id), theirs.replay(id), theirs.skip(id)))
                    .as(other)
                    .allMatch(reply -> reply.status() == 403 && !reply.text().contains(poison.key()));
        }
        Caller nobody = system.anonymous();
        assertThat(letters.as(nobody).list().status()).isEqualTo(401);
        assertThat(letters.as(nobody).replay(id).status()).isEqualTo(401);
        assertThat(letters.dead(poison.key())).as("still there").hasSize(1);
    }

    private void giveBack(String caseId) {
        String path = "/api/recommendation/cases/" + caseId;
        system.as("recommender-zj")
                .seeing(path)
                .post(
                        path + "/return",
                        Map.of("items", List.of(Map.of("pointer", "/answers/SC-3-2-2", "reason", "请补充证明材料。"))))
                .must();
    }

    private static String stateOf(Applicant applicant, String path) {
        return applicant.caller().get(path).must().at("/summary/state");
    }

    /** The case the applicant's unit has of it. */
    private String awaitCase(Applicant applicant) {
        return await("the unit sees " + applicant.organisation())
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> new Books(system)
                                .all("/api/recommendation/cases?cycle=" + applicant.cycleId()).stream()
                                        .filter(c -> c.path("enterpriseName")
                                                .asString()
                                                .equals(applicant.papers().name()))
                                        .map(c -> c.path("caseId").asString())
                                        .findFirst()
                                        .orElse(""),
                        found -> !found.isEmpty());
    }

    private JsonNode awaitDead(String service, String about) {
        return await(service + " has a dead letter")
                .atMost(Duration.ofSeconds(20))
                .until(() -> Letters.of(system, service).dead(about), found -> found.size() == 1)
                .getFirst();
    }

    private List<String> audited(String service, String about) {
        return Books.everything(system.as("auditor"), "/api/" + service + "/audit?tenant=" + OpenCycle.TENANT).stream()
                .filter(entry -> entry.path("subject").asString().contains(about))
                .filter(entry -> entry.path("actor").path("roles").toString().contains("system-admin"))
                .map(entry -> entry.path("action").asString())
                .toList();
    }

    private static Endpoint endpointOf(String service) {
        return Endpoint.valueOf(service.toUpperCase(java.util.Locale.ROOT));
    }
}
