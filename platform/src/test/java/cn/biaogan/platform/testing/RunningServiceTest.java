package cn.biaogan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.probe.ProbeServiceApplication;
import cn.biaogan.platform.testing.RestCaller.Reply;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RunningServiceTest {

    private static final RunningService SERVICE = RunningService.of(ProbeServiceApplication.class, "probe-service")
            .with("biaogan.store.enabled", true)
            .start();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    private static TokenBuilder auditor() {
        return TokenIssuer.shared()
                .token("auditor-1")
                .claim("preferred_username", "pang")
                .tenant("national")
                .roles("auditor");
    }

    @Test
    void everyEndpointOfThePlatformHasItsRule() {
        assertThat(EndpointRules.of(SERVICE.context()).all())
                .extracting(Object::toString)
                .contains("GET /api/probe/audit [auditor]", "GET /api/probe/audit/verification [auditor]");
        assertThat(EndpointRules.of(SERVICE.context()).withoutRule())
                .extracting(EndpointRules.Endpoint::path)
                .containsExactly("/api/probe/unruled");
    }

    @Test
    void theAuditIsTheAuditorsAlone() {
        assertThat(SERVICE.anonymous().get("/api/probe/audit?tenant=330000").code())
                .isEqualTo("token.missing");
        assertThat(SERVICE.as(auditor().roles("ministry"))
                        .get("/api/probe/audit/verification")
                        .code())
                .isEqualTo("access.role");
    }

    @Test
    void whoLooksAtAnAuditIsOnRecordInTheAuditorsChainAndBeginsNoOther() {
        var auditor = SERVICE.as(auditor());
        for (int i = 0; i < 2; i++) {
            Reply none = auditor.get("/api/probe/audit?tenant=350200");
            assertThat(none.status()).isEqualTo(200);
            assertThat(none.json().path("items")).isEmpty();
        }

        var looks = auditor.get("/api/probe/audit?tenant=national&limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(entry -> entry.path("subject").asString().equals("audit/350200"))
                .toList();

        assertThat(looks).hasSize(2).allSatisfy(look -> {
            assertThat(look.path("action").asString()).isEqualTo("audit.list");
            assertThat(look.path("actor").path("subject").asString()).isEqualTo("auditor-1");
            assertThat(look.path("actor").toString()).contains("\"username\":\"pang\"", "\"tenant\":\"national\"");
        });
        assertThat(auditor.get("/api/probe/audit/verification").text()).doesNotContain("350200");
        Reply page = auditor.get("/api/probe/audit?tenant=national&limit=1");
        assertThat(page.json().path("next").asString()).isEqualTo("1");
        assertThat(auditor.get("/api/probe/audit?tenant=national&after=1")
                        .json()
                        .path("items")
                        .path(0)
                        .path("n")
                        .asLong())
                .isEqualTo(2);
    }

    @Test
    void theAuditorSeesWhereAChainIsBroken() {
        for (int i = 0; i < 3; i++) {
            SERVICE.as(auditor()).get("/api/probe/audit?tenant=370200");
        }
        var audit = SERVICE.database().getCollection("audit");
        var whole = Objects.requireNonNull(
                audit.find(new Document("_id", "national#2")).first());
        audit.updateOne(new Document("_id", "national#2"), new Document("$set", new Document("action", "x")));

        Reply verified = SERVICE.as(auditor()).get("/api/probe/audit/verification");

        audit.replaceOne(new Document("_id", "national#2"), whole);
        assertThat(verified.json().path("holds").asBoolean()).isFalse();
        assertThat(verified.text())
                .contains("{\"tenant\":\"national\",\"entries\":1,")
                .contains("\"broken\":{\"n\":2,\"why\":\"ALTERED\"}");
    }

    @Test
    void withoutItsStoreItAsksTheCallerToComeBack() {
        var caller = SERVICE.as(auditor());
        Infrastructure.store().kill();
        try {
            Reply away = caller.get("/api/probe/audit?tenant=440300");

            assertThat(away.status()).isEqualTo(503);
            assertThat(away.code()).isEqualTo("store-unavailable");
            assertThat(away.header("Retry-After")).isNotBlank();
        } finally {
            Infrastructure.store().revive();
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                caller.get("/api/probe/audit?tenant=440300").status())
                        .isEqualTo(200));
    }

    @Test
    void refusesAFaultyTenantAndPosition() {
        assertThat(SERVICE.as(auditor()).get("/api/probe/audit?tenant=%20").code())
                .isEqualTo("parameter.invalid");
        assertThat(SERVICE.as(auditor()).get("/api/probe/audit").code()).isEqualTo("parameter.missing");
        assertThat(SERVICE.as(auditor())
                        .get("/api/probe/audit?tenant=330000&after=x")
                        .code())
                .isEqualTo("page.after");
    }

    @Test
    void comesBackWithItsDatabase() {
        SERVICE.database().getCollection("marks").insertOne(new Document("_id", "before"));
        SERVICE.stop();
        SERVICE.start();

        assertThat(SERVICE.anonymous().get("/actuator/health").status()).isEqualTo(200);
        assertThat(SERVICE.database().getCollection("marks").countDocuments()).isEqualTo(1);
    }

    @Test
    void theProbeHearsWhatIsPublishedAndPublishesNothingWrong() {
        String type = "cn.biaogan.cycle.closed.v1";
        String cycle = UUID.randomUUID().toString();
        var data = (ObjectNode) JsonMapper.builder().build().readTree(Contracts.example(type));
        try (var probe = EventProbe.on(Contracts.topicOf(type))) {
            probe.publish(type, "national", cycle, data.put("cycleId", cycle));
            probe.publish(type, "national", cycle, data);

            assertThat(probe.await(type, cycle).sequence()).isEqualTo(1);
            assertThat(probe.await(type, e -> e.key().equals(cycle) && e.sequence() == 2)
                            .tenant())
                    .isEqualTo("national");
            assertThat(probe.heard(cycle)).hasSize(2);
            assertThatThrownBy(() -> probe.publish(
                            type, "national", cycle, data.deepCopy().put("x", 1)))
                    .isInstanceOf(AssertionError.class);
        }
    }
}
