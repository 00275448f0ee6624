package cn.biaogan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.probe.Probe;
import cn.biaogan.platform.testing.RestCaller;
import cn.biaogan.platform.testing.RestCaller.Reply;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ParametersTest {

    private static final String ACT = "/api/probe/act";
    private static final Map<String, String> THING = Map.of("name", "a");

    private final RestCaller enterprise = Probe.asEnterprise();

    @Test
    void theActCarriesTheVerifiedCallerAndTheNameOfTheAction() {
        JsonNode act = enterprise.post(ACT, THING).json();

        assertThat(act.path("action").asString()).isEqualTo("probe.submit-form");
        assertThat(act.path("subject").asString()).isEqualTo("user-1");
        assertThat(act.path("tenant").asString()).isEqualTo("330000");
        assertThat(act.path("organisation").asString()).isEqualTo("ent-1");
        assertThat(act.path("roles").toString()).isEqualTo("[\"enterprise\"]");
        assertThat(act.path("address").asString()).isEqualTo("127.0.0.1");
        assertThat(act.has("keyId")).isFalse();
        assertThat(act.has("version")).isFalse();
    }

    @Test
    void theRepeatOfACommandHasTheSameKeyAndDigest() {
        var caller = enterprise.with("Idempotency-Key", "submit-0001");
        JsonNode once = caller.post(ACT, THING).json();
        JsonNode again = caller.post(ACT, THING).json();

        assertThat(again).isEqualTo(once);
        assertThat(once.path("keyId").asString()).hasSize(64);
    }

    @Test
    void anotherBodyUnderTheSameKeyHasAnotherDigest() {
        var caller = enterprise.with("Idempotency-Key", "submit-0001");
        JsonNode once = caller.post(ACT, THING).json();
        JsonNode other = caller.post(ACT, Map.of("name", "b")).json();

        assertThat(other.path("keyId")).isEqualTo(once.path("keyId"));
        assertThat(other.path("digest")).isNotEqualTo(once.path("digest"));
    }

    @Test
    void theSameKeyOfAnotherPersonOrForAnotherActionIsAnotherKey() {
        JsonNode one = enterprise
                .with("Idempotency-Key", "submit-0001")
                .post(ACT, THING)
                .json();
        JsonNode person = Probe.anonymous()
                .as(Probe.enterprise().claim("sub", "user-2").sign())
                .with("Idempotency-Key", "submit-0001")
                .post(ACT, THING)
                .json();
        JsonNode action = enterprise
                .with("Idempotency-Key", "submit-0001")
                .changing(1)
                .put(ACT, THING)
                .json();

        assertThat(person.path("keyId")).isNotEqualTo(one.path("keyId"));
        assertThat(action.path("keyId")).isNotEqualTo(one.path("keyId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it", ""})
    void refusesAKeyOfAnotherForm(String key) {
        Reply reply = enterprise.with("Idempotency-Key", key).post(ACT, THING);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("idempotency-key.format");
    }

    @Test
    void refusesAKeyOfMoreThan128Characters() {
        assertThat(enterprise
                        .with("Idempotency-Key", "k".repeat(128))
                        .post(ACT, THING)
                        .status())
                .isEqualTo(200);
        assertThat(enterprise
                        .with("Idempotency-Key", "k".repeat(129))
                        .post(ACT, THING)
                        .code())
                .isEqualTo("idempotency-key.format");
    }

    @Test
    void readsTheVersionToChange() {
        assertThat(enterprise.changing(7).put(ACT, THING).json().path("version").asLong())
                .isEqualTo(7);
    }

    @Test
    void anEditWithoutAVersionIsRefused() {
        Reply reply = enterprise.put(ACT, THING);

        assertThat(reply.status()).isEqualTo(428);
        assertThat(reply.code()).isEqualTo("version-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v7", "\"7\"", "W/\"v7\"", "\"v7\", \"v8\"", "\"v0\"", "\"v99999999999999999999\"", ""})
    void refusesAVersionOfAnotherForm(String tag) {
        Reply reply = enterprise.with("If-Match", tag).put(ACT, THING);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("if-match.format");
    }

    @Test
    void refusesToChangeWhateverVersionThereIs() {
        Reply reply = enterprise.with("If-Match", "*").put(ACT, THING);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("if-match.any");
    }

    @Test
    void aPageHasFiftyItemsUnlessAskedOtherwise() {
        var ministry = Probe.anonymous().as(Probe.enterprise().roles("ministry").sign());

        assertThat(ministry.get("/api/probe/things").json().path("limit").asInt())
                .isEqualTo(50);
        assertThat(ministry.get("/api/probe/things?limit=200&after=x%2F330000")
                        .json()
                        .toString())
                .contains("\"limit\":200", "\"after\":\"x/330000\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=-1", "limit=x", "limit="})
    void refusesAFaultyLimit(String query) {
        var ministry = Probe.anonymous().as(Probe.enterprise().roles("ministry").sign());
        Reply reply = ministry.get("/api/probe/things?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("page.limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=", "after=%00", "after=%20"})
    void refusesAFaultyPosition(String query) {
        var ministry = Probe.anonymous().as(Probe.enterprise().roles("ministry").sign());

        assertThat(ministry.get("/api/probe/things?" + query).code()).isEqualTo("page.after");
    }

    @Test
    void answersPlainDecimalsIsoTimesAndNoNulls() {
        assertThat(Probe.anonymous().get("/api/probe/public/ping").text())
                .isEqualTo("{\"name\":\"ping\",\"price\":1000,\"size\":\"SME\",\"day\":\"2026-05-20\","
                        + "\"at\":\"2026-05-20T08:00:00.120Z\"}");
    }

    @Test
    void theCorrelationIsTheCallersTrace() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Reply traced = Probe.anonymous()
                .with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/api/probe/public/ping");

        assertThat(traced.header("X-Correlation-Id")).isEqualTo(trace);
        assertThat(Probe.anonymous().get("/api/probe/public/ping").header("X-Correlation-Id"))
                .hasSize(32);
        assertThat(Probe.anonymous()
                        .with("traceparent", "x\"y")
                        .get("/api/probe/public/ping")
                        .header("X-Correlation-Id"))
                .matches("[0-9a-f]{32}");
    }
}
