package cn.biaogan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.testing.EndpointRules;
import cn.biaogan.platform.testing.EventProbe;
import cn.biaogan.platform.testing.OpenApiRules;
import cn.biaogan.platform.testing.RunningService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The service with a real broker and store; two instances of it run. */
class ExchangeIT {

    private static final String FEED = "/api/exchange/public/feed";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> PUBLIC = Set.of(
            "cn.biaogan.cycle.opened.v1",
            "cn.biaogan.cycle.extended.v1",
            "cn.biaogan.cycle.recommendation-closed.v1",
            "cn.biaogan.cycle.closed.v1",
            "cn.biaogan.publication.notice-published.v1",
            "cn.biaogan.publication.objection-period-extended.v1",
            "cn.biaogan.publication.announced.v1",
            "cn.biaogan.publication.certificate-issued.v1",
            "cn.biaogan.reverification.revoked.v1");

    private static final Set<String> TOPICS = Set.of("biaogan.cycle.v1", "biaogan.publication.v1");

    private static final RunningService SERVICE =
            RunningService.of(ExchangeServiceApplication.class, "exchange-service");
    private static final RunningService TWIN = SERVICE.twin();
    private static final EventProbe PROBE = EventProbe.on();

    @BeforeAll
    static void start() {
        SERVICE.start();
        TWIN.start();
    }

    @AfterAll
    static void end() {
        PROBE.close();
        TWIN.close();
        SERVICE.close();
    }

    @Test
    void carriesEveryPublicEventAndNoOther() {
        var key = Ids.fresh().toString();
        Contracts.eventTypes().stream()
                .filter(type -> TOPICS.contains(Contracts.topicOf(type)))
                .forEach(type -> publish(type, "national", key));

        var found = await(key, PUBLIC.size());

        assertThat(found).extracting(e -> e.path("type").asString()).containsExactlyInAnyOrderElementsOf(PUBLIC);
        assertThat(found).allSatisfy(e -> {
            assertThat(e.path("specversion").asString()).isEqualTo("1.0");
            assertThat(e.path("subject").asString()).isEqualTo(key);
            assertThat(e.path("tenant").asString()).isEqualTo("national");
            assertThat(e.path("data")).isEqualTo(publicData(e.path("type").asString()));
        });
        assertThat(found.stream().map(e -> e.path("type").asString()).filter(t -> t.startsWith("cn.biaogan.cycle")))
                .containsExactly(
                        "cn.biaogan.cycle.opened.v1",
                        "cn.biaogan.cycle.extended.v1",
                        "cn.biaogan.cycle.recommendation-closed.v1",
                        "cn.biaogan.cycle.closed.v1");
    }

    @Test
    void isTheSameAfterARestartAndFromEitherInstance() {
        var key = Ids.fresh().toString();
        publish("cn.biaogan.cycle.closed.v1", "national", key);
        await(key, 1);
        var before = all(SERVICE);

        TWIN.stop();
        TWIN.start();
        publish("cn.biaogan.cycle.closed.v1", "national", key + "-later");
        await(key + "-later", 1);

        assertThat(all(TWIN)).startsWith(before.toArray(JsonNode[]::new)).isEqualTo(all(SERVICE));
    }

    @Test
    void hasEveryEventOnceThoughTwoInstancesFillIt() {
        var keys = new HashSet<String>();
        for (int i = 0; i < 60; i++) {
            var key = Ids.fresh().toString();
            keys.add(key);
            publish("cn.biaogan.publication.certificate-issued.v1", "330000", key);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> all(SERVICE).stream()
                        .map(e -> e.path("subject").asString())
                        .toList()
                        .containsAll(keys));

        var feed = all(SERVICE);
        assertThat(feed).extracting(e -> e.path("id").asString()).doesNotHaveDuplicates();
        for (int i = 0; i < feed.size(); i++) {
            assertThat(feed.get(i).path("cursor").asString()).isEqualTo(Integer.toString(i + 1));
        }
        var ofZhejiang = SERVICE.anonymous()
                .get(FEED + "?limit=200&tenant=330000&type=cn.biaogan.publication.certificate-issued.v1")
                .json();
        assertThat(ofZhejiang.path("items").size()).isGreaterThanOrEqualTo(60);
        assertThat(SERVICE.anonymous().get(FEED + "?tenant=110000").json().path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "after, -1",
        "limit, 0",
        "limit, 201",
        "type, cn.biaogan.score.submitted.v1",
        "tenant, mars",
    })
    void tellsTheParameterThatCannotBe(String name, String value) {
        var refused = SERVICE.anonymous().get(FEED + "?" + name + "=" + value);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("code").asString()).isEqualTo("parameter.invalid");
        assertThat(refused.json().path("detail").asString()).contains(name);
    }

    @Test
    void tellsAProgramThatItsCursorIsOfNoFeedLikeThis() {
        var refused = SERVICE.anonymous().get(FEED + "?after=1000000000");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("code").asString()).isEqualTo("feed.cursor-ahead");
    }

    @Test
    void refusesACursorThatIsNone() {
        assertThat(SERVICE.anonymous().get(FEED + "?after=first").status()).isEqualTo(400);
    }

    @Test
    void nobodyChangesTheFeed() {
        assertThat(SERVICE.anonymous().post(FEED).status()).isIn(401, 405);
        assertThat(SERVICE.anonymous().delete(FEED).status()).isIn(401, 405);
    }

    @Test
    void describesItselfWellEnoughToGenerateAClient() {
        assertThat(OpenApiRules.broken(
                        SERVICE.anonymous().get("/api/exchange/openapi.json").json()))
                .isEmpty();
    }

    @Test
    void everyEndpointHasARule() {
        assertThat(EndpointRules.of(SERVICE.context()).withoutRule()).isEmpty();
    }

    private static JsonNode publicData(String type) {
        return ((ObjectNode) JSON.readTree(Contracts.example(type))).without("reason");
    }

    private static void publish(String type, String tenant, String key) {
        PROBE.publish(type, tenant, key, JSON.readTree(Contracts.example(type)));
    }

    private static List<JsonNode> await(String key, int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> about(key), found -> found.size() == count);
    }

    private static List<JsonNode> about(String key) {
        return all(SERVICE).stream()
                .filter(e -> e.path("subject").asString().equals(key))
                .toList();
    }

    private static List<JsonNode> all(RunningService service) {
        var found = new ArrayList<JsonNode>();
        String cursor = "0";
        boolean more = true;
        while (more) {
            var page =
                    service.anonymous().get(FEED + "?limit=17&after=" + cursor).json();
            page.path("items").forEach(found::add);
            more = !page.path("next").asString().equals(cursor);
            cursor = page.path("next").asString();
        }
        return found;
    }
}
