package cn.biaogan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.testing.EndpointRules;
import cn.biaogan.platform.testing.EventProbe;
import cn.biaogan.platform.testing.Infrastructure;
import cn.biaogan.platform.testing.OpenApiRules;
import cn.biaogan.platform.testing.RestCaller;
import cn.biaogan.platform.testing.RestCaller.Reply;
import cn.biaogan.platform.testing.RunningService;
import cn.biaogan.platform.testing.TokenBuilder;
import cn.biaogan.platform.testing.TokenIssuer;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The service with a real broker; every test has a cycle of its own. */
class MonitoringIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SUBMITTED = "cn.biaogan.application.submitted.v1";
    private static final String APPLICATIONS = "biaogan.application.v1";

    private static final String LETTERS = "/api/monitoring/dead-letters";

    @TempDir
    static Path folder;

    private static RunningService service;
    private static EventProbe probe;

    private final String cycle = Ids.fresh().toString();

    @BeforeAll
    static void start() {
        service = RunningService.of(MonitoringServiceApplication.class, "monitoring-service")
                .with("biaogan.monitoring.state-dir", folder)
                .start();
        probe = EventProbe.on(APPLICATIONS + ".dead-letter");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> ministry().get("/api/monitoring/counts?cycle=none").status() == 200);
    }

    @AfterAll
    static void end() {
        probe.close();
        service.close();
    }

    @Test
    void countsWhatHappensAndShowsItToWhoMaySeeIt() {
        submit("330000", Ids.fresh().toString());
        submit("330000", Ids.fresh().toString());
        submit("370200", Ids.fresh().toString());
        assigned();

        awaitCounts(
                "assigned 330000 INSTRUMENTS LARGE 3",
                "assigned 370200 RAIL SME 3",
                "submitted 330000 INSTRUMENTS LARGE 2",
                "submitted 370200 INSTRUMENTS LARGE 1");
        assertThat(counts(caller("recommender", "370200")))
                .containsExactly("assigned 370200 RAIL SME 3", "submitted 370200 INSTRUMENTS LARGE 1");
        var funnel =
                ministry().get("/api/monitoring/funnel?cycle=" + cycle).json().path("stages");
        assertThat(funnel.get(0).path("count").asInt()).isEqualTo(3);
        var gauge = service.bean(MeterRegistry.class)
                .get("biaogan.monitoring.count")
                .tag("stage", "submitted")
                .gauge();
        assertThat(gauge.value()).isGreaterThanOrEqualTo(3);
        assertThat(service.bean(MeterRegistry.class)
                        .get("biaogan.monitoring.lag")
                        .gauge()
                        .value())
                .isNotNegative();
    }

    @Test
    void aRepeatAddsNothingAndPoisonHoldsNobodyUp() {
        var key = Ids.fresh().toString();
        var data = submission();
        probe.publish(APPLICATIONS, SUBMITTED, "330000", key, 1, data);
        probe.publish(APPLICATIONS, SUBMITTED, "330000", key, 1, data);
        probe.publish(APPLICATIONS, SUBMITTED, "330000", key, 2, Map.of());
        probe.publish(APPLICATIONS, SUBMITTED, "330000", key, 3, data);

        awaitCounts("submitted 330000 INSTRUMENTS LARGE 2");
        Awaitility.await().until(() -> probe.heard(key).size() == 1);
        assertThat(probe.heard(key).getFirst().headers()).containsEntry("biaogan-error", "without cycleId");
        assertThat(meter("biaogan.monitoring.repeats")).isPositive();
        assertThat(meter("biaogan.monitoring.deadletters")).isPositive();
    }

    @Test
    void anOperatorReadsWhatCouldNotBeCountedAndItsReplayIsCountedOnce() {
        var key = Ids.fresh().toString();
        probe.publish(APPLICATIONS, SUBMITTED, "330000", key, 1, Map.of());
        var id = awaitLetter(key);

        var letter = operator().get(LETTERS + "/letter?id=" + encoded(id)).json();
        assertThat(letter.path("error").asString()).isEqualTo("without cycleId");
        assertThat(letter.path("data").asString()).isEqualTo("{}");
        assertThat(replay(id).code()).isEqualTo("dead-letter.still-failing");
        assertThat(ministry().get(LETTERS).status()).isEqualTo(403);

        learnToRead(id);
        assertThat(replay(id).json().path("state").asString()).isEqualTo("REPLAYED");

        awaitCounts("submitted 330000 INSTRUMENTS LARGE 1");
        assertThat(replay(id).code()).isEqualTo("dead-letter.not-dead");
        probe.publish(APPLICATIONS, SUBMITTED, "330000", key, 1, submission());
        submit("370200", Ids.fresh().toString());
        awaitCounts("submitted 330000 INSTRUMENTS LARGE 1", "submitted 370200 INSTRUMENTS LARGE 1");
        var audit = caller("auditor", "national")
                .get("/api/monitoring/audit/verification")
                .json();
        assertThat(audit.path("holds").asBoolean()).isTrue();
    }

    private static String awaitLetter(String key) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> StreamSupport.stream(
                                        operator()
                                                .get(LETTERS + "?state=DEAD")
                                                .json()
                                                .path("items")
                                                .spliterator(),
                                        false)
                                .filter(l -> l.path("key").asString().equals(key))
                                .map(l -> l.path("id").asString())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** As if this version read what the one before could not. */
    private void learnToRead(String id) {
        service.database()
                .getCollection("dead_letters")
                .updateOne(
                        Filters.eq("_id", id), Updates.set("data", submission().toString()));
    }

    private static Reply replay(String id) {
        return operator().post(LETTERS + "/letter/replay?id=" + encoded(id));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static RestCaller operator() {
        return caller("system-admin", "national");
    }

    @Test
    void showsTheSameCountsAfterARestartAndCountsOn() {
        submit("330000", Ids.fresh().toString());
        awaitCounts("submitted 330000 INSTRUMENTS LARGE 1");

        service.stop();
        submit("330000", Ids.fresh().toString());
        service.start();

        awaitCounts("submitted 330000 INSTRUMENTS LARGE 2");
    }

    @Test
    void everyInstanceAnswersForAll() {
        submit("330000", Ids.fresh().toString());
        try (var twin = service.twin().with("biaogan.monitoring.state-dir", folder.resolve("twin"))) {
            twin.start();
            for (int i = 0; i < 20; i++) {
                submit("330000", Ids.fresh().toString());
            }

            awaitCounts("submitted 330000 INSTRUMENTS LARGE 21");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(counts(twin.anonymous()
                                    .as(token("ministry", "national").sign())))
                            .containsExactly("submitted 330000 INSTRUMENTS LARGE 21"));
        }
        submit("330000", Ids.fresh().toString());
        awaitCounts("submitted 330000 INSTRUMENTS LARGE 22");
    }

    @Test
    void countsOnceThoughTheBrokerIsKilledInBetween() {
        for (int i = 0; i < 20; i++) {
            submit("330000", Ids.fresh().toString());
        }
        Infrastructure.broker().kill();
        Infrastructure.broker().revive();
        for (int i = 0; i < 20; i++) {
            submit("330000", Ids.fresh().toString());
        }

        awaitCounts("submitted 330000 INSTRUMENTS LARGE 40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"counts", "funnel"})
    void showsNothingToOthers(String what) {
        var path = "/api/monitoring/" + what + "?cycle=" + cycle;

        assertThat(service.anonymous().get(path).status()).isEqualTo(401);
        assertThat(caller("enterprise", "330000").get(path).status()).isEqualTo(403);
        assertThat(caller("expert", "national").get(path).status()).isEqualTo(403);
        assertThat(caller("auditor", "national").get(path).status()).isEqualTo(200);
        assertThat(ministry().get("/api/monitoring/" + what).code()).isEqualTo("parameter.missing");
    }

    @Test
    void describesItselfWellEnoughToGenerateAClient() {
        assertThat(OpenApiRules.broken(
                        service.anonymous().get("/api/monitoring/openapi.json").json()))
                .isEmpty();
    }

    @Test
    void everyEndpointHasARule() {
        assertThat(EndpointRules.of(service.context()).withoutRule()).isEmpty();
    }

    private void submit(String tenant, String key) {
        probe.publish(SUBMITTED, tenant, key, submission());
    }

    private ObjectNode submission() {
        return ((ObjectNode) JSON.readTree(Contracts.example(SUBMITTED))).put("cycleId", cycle);
    }

    private void assigned() {
        var type = "cn.biaogan.review.assigned.v1";
        var data = ((ObjectNode) JSON.readTree(Contracts.example(type))).put("cycleId", cycle);
        probe.publish(type, "national", Ids.fresh().toString(), data);
    }

    private void awaitCounts(String... expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(counts(ministry())).containsExactly(expected));
    }

    private List<String> counts(RestCaller caller) {
        var reply = caller.get("/api/monitoring/counts?cycle=" + cycle);
        assertThat(reply.status()).isEqualTo(200);
        return StreamSupport.stream(reply.json().path("counts").spliterator(), false)
                .map(c -> "%s %s %s %s %d"
                        .formatted(
                                c.path("stage").asString(),
                                c.path("tenant").asString(),
                                c.path("industry").asString(),
                                c.path("size").asString(),
                                c.path("count").asInt()))
                .toList();
    }

    private static RestCaller ministry() {
        return caller("ministry", "national");
    }

    private static RestCaller caller(String role, String tenant) {
        return service.as(token(role, tenant));
    }

    private static TokenBuilder token(String role, String tenant) {
        return TokenIssuer.shared()
                .token(role)
                .tenant(tenant)
                .organisation("somewhere")
                .roles(role);
    }

    private static double meter(String name) {
        return service.bean(MeterRegistry.class).get(name).counter().count();
    }
}
