package cn.biaogan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.exchange.fixture.Delivered;
import cn.biaogan.exchange.fixture.PostOffice;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.testing.EndpointRules;
import cn.biaogan.platform.testing.EventProbe;
import cn.biaogan.platform.testing.OpenApiRules;
import cn.biaogan.platform.testing.RestCaller;
import cn.biaogan.platform.testing.RunningService;
import cn.biaogan.platform.testing.TokenIssuer;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final String BOX = "/api/exchange/notifications";
    private static final String PREFERENCES = "/api/exchange/notification-preferences";

    private static final PostOffice OFFICE = new PostOffice();
    private static final RunningService SERVICE = RunningService.of(
                    ExchangeServiceApplication.class, "exchange-service")
            .with("biaogan.exchange.mail.host", "127.0.0.1")
            .with("biaogan.exchange.mail.port", OFFICE.port())
            .with("biaogan.exchange.mail.every", "100ms");
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
        OFFICE.close();
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

    /** From the events on the broker to the mailbox over HTTP and to the mail server; two instances run. */
    @Test
    void tellsAnEnterpriseAndItsUnitInTheProductAndByMail() throws Exception {
        var application = ((ObjectNode) JSON.readTree(Contracts.example("cn.biaogan.application.submitted.v1")));
        String enterprise = "ent-" + Ids.fresh().toString().substring(24);
        String id = Ids.fresh().toString();
        application.put("applicationId", id).put("enterpriseId", enterprise);
        var owner = enterprise(enterprise, "330000");
        subscribe(owner);

        PROBE.publish("cn.biaogan.application.submitted.v1", "330000", id, application);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> own(owner), items -> items.size() == 1);
        var returned = ((ObjectNode) JSON.readTree(Contracts.example("cn.biaogan.recommendation.returned.v1")));
        String caseId = Ids.fresh().toString();
        returned.put("applicationId", id).put("caseId", caseId);
        PROBE.publish("cn.biaogan.recommendation.returned.v1", "330000", caseId, returned);

        var told =
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> own(owner), items -> items.size() == 2);
        assertThat(told)
                .extracting(item -> item.path("title").asString())
                .containsExactly("Your application was returned for correction", "Your application was submitted");
        assertThat(SERVICE.as(TokenIssuer.shared()
                                .token("officer")
                                .tenant("330000")
                                .organisation("rec-330000")
                                .roles("recommender"))
                        .get(BOX)
                        .json()
                        .path("items"))
                .extracting(item -> item.path("title").asString())
                .contains("收到新的申报材料");
        assertThat(own(enterprise(enterprise, "440000"))).isEmpty();
        reads(owner, told);
        assertThat(Awaitility.await().atMost(Duration.ofSeconds(20)).until(OFFICE::taken, mails -> mails.size() == 3))
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder("【工业计量标杆】请确认您的邮箱", "【工业计量标杆】申报书已报送", "【工业计量标杆】申报书已退回补正");
    }

    private static void reads(RestCaller owner, List<JsonNode> told) {
        var count = owner.get(BOX + "/count");
        long unread = count.json().path("unread").asLong();
        assertThat(owner.with("If-None-Match", count.header("ETag"))
                        .get(BOX + "/count")
                        .status())
                .isEqualTo(304);
        String id = told.getFirst().path("id").asString();

        assertThat(owner.post(BOX + "/read", Map.of("ids", List.of(id))).status())
                .isEqualTo(204);

        assertThat(owner.get(BOX + "/count").json().path("unread").asLong()).isEqualTo(unread - 1);
        assertThat(owner.get(BOX + "?unread=true").json().path("items"))
                .noneMatch(item -> item.path("id").asString().equals(id));
        assertThat(owner.post(BOX + "/read", Map.of()).code()).isEqualTo("invalid-fields");
        assertThat(owner.post(BOX + "/read", Map.of("ids", List.of("x"), "upTo", id))
                        .json()
                        .path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactlyInAnyOrder("/ids/0", "/upTo");
        assertThat(owner.get(BOX + "?after=x").code()).isEqualTo("parameter.invalid");
        assertThat(owner.get(BOX + "?limit=101").code()).isEqualTo("parameter.invalid");
        assertThat(owner.get(BOX + "?kind=NONE").code()).isEqualTo("parameter.invalid");
        assertThat(owner.get(BOX + "?kind=DEADLINE").json().path("items")).isEmpty();
    }

    private static void subscribe(RestCaller owner) throws Exception {
        var none = owner.get(PREFERENCES);
        assertThat(none.json().path("mailService").asBoolean()).isTrue();
        assertThat(none.header("ETag")).isEmpty();
        var chosen = Map.of(
                "email",
                "zhang@example.cn",
                "language",
                "ZH",
                "byMail",
                Map.of("handOver", true, "deadline", true, "announcement", false),
                "inApp",
                Map.of("deadline", true, "announcement", true));
        var saved = owner.put(PREFERENCES, chosen);
        assertThat(saved.json().at("/email/status").asString()).as(saved.text()).isEqualTo("UNCONFIRMED");
        assertThat(owner.put(PREFERENCES, chosen).status()).isEqualTo(428);
        assertThat(owner.changing(99).put(PREFERENCES, chosen).status()).isEqualTo(412);
        assertThat(owner.changing(1)
                        .put(PREFERENCES, Map.of("email", "zhang", "language", "FR"))
                        .json()
                        .path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactlyInAnyOrder("/email", "/language", "/byMail", "/inApp");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !OFFICE.taken().isEmpty());
        var wrong = owner.post(PREFERENCES + "/confirmation", Map.of("code", "00000000"));
        assertThat(wrong.code()).isEqualTo("preferences.wrong-code");
        assertThat(wrong.json().path("detail").asString()).contains("4");
        var code =
                Pattern.compile("\\d{8}").matcher(Delivered.plain(OFFICE.taken().getFirst()));
        assertThat(code.find()).isTrue();
        var confirmed = owner.post(PREFERENCES + "/confirmation", Map.of("code", code.group()));
        assertThat(confirmed.json().at("/email/status").asString()).isEqualTo("CONFIRMED");
    }

    /** What is the enterprise's alone. */
    private static List<JsonNode> own(RestCaller owner) {
        return owner.inEnglish()
                .get(BOX)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("kind").asString().equals("HAND_OVER"))
                .toList();
    }

    private static RestCaller enterprise(String organisation, String tenant) {
        return SERVICE.as(TokenIssuer.shared()
                .token("account-of-" + organisation + "-" + tenant)
                .tenant(tenant)
                .organisation(organisation)
                .roles("enterprise"));
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
