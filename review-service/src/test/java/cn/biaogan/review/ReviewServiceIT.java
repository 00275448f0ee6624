package cn.biaogan.review;

import static cn.biaogan.review.fixture.Dossiers.application;
import static cn.biaogan.review.fixture.Dossiers.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.platform.testing.EndpointRules;
import cn.biaogan.platform.testing.OpenApiRules;
import cn.biaogan.platform.testing.RestCaller.Reply;
import cn.biaogan.review.fixture.CreditCodes;
import cn.biaogan.review.fixture.Facts;
import cn.biaogan.review.fixture.ReviewOverHttp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The service with a real broker and a real store; each test has a cycle of its own. */
class ReviewServiceIT {

    private static final int EXPERTS = 6;

    private static ReviewOverHttp http;

    @BeforeAll
    static void start() {
        http = ReviewOverHttp.start(EXPERTS);
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void goesFromTheRecommendationToTheDecisionOfBothMinistries() throws Exception {
        String cycle = http.cycle(2);
        http.recommend(cycle, 100, 101, 102);
        http.assign(cycle, 3);

        http.score(cycle, dossier(100).value(), 5);
        http.score(cycle, dossier(101).value(), 4);
        http.score(cycle, dossier(102).value(), 3);

        var results =
                http.samr().get("/api/review/rounds/" + cycle + "/results").json();
        assertThat(results.get("dossiers").valueStream().map(d -> d.get("score").asDouble()))
                .containsExactly(100.0, 80.0, 60.0);
        assertThat(results.get("reviewers")).isNotEmpty();

        var proposed = http.propose(cycle, 100, 101);
        var decided = http.countersign(cycle, proposed.version());

        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        var told = http.probe()
                .await(
                        "cn.biaogan.review.selection-decided.v1",
                        decided.json().get("selectionId").asString());
        assertThat(told.data().get("selected")).hasSize(2);
        assertThat(told.data().get("notSelected")).hasSize(1);
        assertThat(counts(cycle, "assigned")).isEqualTo(6);
        assertThat(counts(cycle, "scored")).isEqualTo(6);
        assertThat(counts(cycle, "selected")).isEqualTo(2);
    }

    private static int counts(String cycle, String stage) {
        return http.samr()
                .get("/api/review/recount?cycle=" + cycle)
                .json()
                .get("counts")
                .valueStream()
                .filter(c -> c.get("stage").asString().equals(stage))
                .mapToInt(c -> c.get("count").asInt())
                .sum();
    }

    @Test
    void reachesTheSameStateInWhateverOrderTheTopicsDeliver() {
        String cycle = ReviewOverHttp.freshCycle();
        http.publish(Facts.withdrawn(cycle, 201));
        http.publish(Facts.recommended(cycle, 200));
        http.publish(Facts.recommended(cycle, 201));
        http.publish(Facts.submitted(cycle, 200));
        http.publish(Facts.opened(cycle, 2));
        http.publish(Facts.recommendationClosed(cycle));
        await().untilAsserted(() -> assertThat(http.round(cycle).get("dossiers"))
                .extracting(d -> d.get("withdrawn").asBoolean())
                .containsExactlyInAnyOrder(true, false));

        http.assign(cycle, 1);

        assertThat(http.place(cycle, dossier(200).value()).get("experts")).hasSize(2);
        assertThat(http.place(cycle, dossier(201).value()).get("experts")).isEmpty();
    }

    @Test
    void appliesARepeatedFactOnce() {
        String cycle = http.cycle(2);
        http.recommend(cycle, 250);
        http.assign(cycle, 1);
        var before = http.round(cycle);

        http.publishAgain(Facts.recommended(cycle, 250));
        http.recommend(cycle, 251);

        assertThat(http.place(cycle, dossier(250).value()))
                .isEqualTo(before.get("dossiers").get(0));
    }

    @Test
    void freesThePlaceOfWhoRecusesForAnother() {
        String cycle = http.cycle(2);
        http.recommend(cycle, 300);
        http.assign(cycle, 1);
        int gone = http.holders(cycle, dossier(300).value()).getFirst();
        var sheet = http.sheet(gone, dossier(300).value());

        var reply = http.expert(gone)
                .post("/api/review/assignments/" + sheet.get("id").asString() + "/recusal", Map.of("reason", "亲属任职"));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        http.probe()
                .await("cn.biaogan.review.expert-recused.v1", sheet.get("id").asString());
        await().untilAsserted(() -> assertThat(
                        http.place(cycle, dossier(300).value()).get("missing").asInt())
                .isEqualTo(1));
        assertThat(http.samr()
                        .post("/api/review/rounds/" + cycle + "/assignment")
                        .status())
                .isEqualTo(200);
        assertThat(http.holders(cycle, dossier(300).value())).hasSize(2).doesNotContain(gone);
    }

    @Test
    void refusesAConflictThatAMinistryChooses() {
        String cycle = http.cycle(2);
        http.recommend(cycle, 350);
        http.assign(cycle, 1);
        var holders = http.holders(cycle, dossier(350).value());
        int bound = IntStream.rangeClosed(1, EXPERTS)
                .filter(n -> !holders.contains(n))
                .findFirst()
                .orElseThrow();
        http.declare(bound, CreditCodes.code(350));
        var round = http.samr().get("/api/review/rounds/" + cycle);

        var reply = http.samr()
                .changing(round.version())
                .put(
                        "/api/review/rounds/" + cycle + "/assignments/"
                                + dossier(350).value(),
                        Map.of(
                                "expertIds",
                                List.of("exp-%02d".formatted(holders.getFirst()), "exp-%02d".formatted(bound))));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("round.conflict-of-interest");
        assertThat(http.holders(cycle, dossier(350).value())).isEqualTo(holders);
    }

    @Test
    void namesTheDossiersThatCannotBeServed() {
        String cycle = http.cycle(EXPERTS + 1);
        http.recommend(cycle, 400);
        http.samr().post("/api/review/rounds/" + cycle + "/start");

        var reply = http.samr().post("/api/review/rounds/" + cycle + "/assignment");

        assertThat(reply.code()).isEqualTo("round.not-enough-experts");
        assertThat(reply.json().get("detail").asString()).contains("示例企业400");
        assertThat(reply.json().get("errors")).hasSize(1);
    }

    @Test
    void decidesOnceHoweverManyCountersign() throws Exception {
        String cycle = http.cycle(1);
        http.recommend(cycle, 500);
        http.assign(cycle, 1);
        http.score(cycle, dossier(500).value(), 4);
        long version = http.propose(cycle, 500).version();

        List<Callable<Reply>> many = IntStream.range(0, 12)
                .mapToObj(i -> (Callable<Reply>) () -> http.countersign(cycle, version))
                .toList();
        var replies = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reply : threads.invokeAll(many)) {
                replies.add(reply.get().status());
            }
        }

        assertThat(replies).containsOnlyOnce(200).containsOnly(200, 412);
        var selection =
                http.samr().get("/api/review/rounds/" + cycle + "/selection").json();
        String key = selection.get("selectionId").asString();
        http.probe().await("cn.biaogan.review.selection-decided.v1", key);
        assertThat(http.probe().heard(key)).hasSize(1);
    }

    @Test
    void refusesTheCountersignatureOfTheSameMinistryAndOfTheSamePerson() {
        String cycle = http.cycle(1);
        http.recommend(cycle, 550);
        http.assign(cycle, 1);
        http.score(cycle, dossier(550).value(), 4);
        long version = http.propose(cycle, 550).version();
        String path = "/api/review/rounds/" + cycle + "/selection/countersignature";

        var same = http.ministry("samr", "person-3").changing(version).post(path);
        assertThat(same.status()).isEqualTo(403);
        assertThat(same.code()).isEqualTo("selection.same-ministry");
        assertThat(http.ministry("miit", "person-1")
                        .changing(version)
                        .post(path)
                        .status())
                .isEqualTo(403);
        assertThat(http.miit().post(path).status()).isEqualTo(428);
    }

    @Test
    void keepsASheetAndItsDossierFromEveryoneElse() {
        String cycle = http.cycle(1);
        http.recommend(cycle, 600);
        http.assign(cycle, 1);
        int holder = http.holders(cycle, dossier(600).value()).getFirst();
        var stranger = http.expert(holder % EXPERTS + 1);
        String dossier = "/api/review/dossiers/" + dossier(600).value();
        String sheet = "/api/review/assignments/"
                + http.sheet(holder, dossier(600).value()).get("id").asString();

        assertThat(stranger.get(sheet).status()).isEqualTo(404);
        assertThat(stranger.get(dossier).status()).isEqualTo(404);
        assertThat(stranger.post(sheet + "/statement", ReviewOverHttp.STATEMENT).status())
                .isEqualTo(404);
        assertThat(stranger.post(sheet + "/recusal", Map.of("reason", "x")).status())
                .isEqualTo(404);
        assertThat(stranger.post(sheet + "/score", ReviewOverHttp.marks(3)).status())
                .isEqualTo(404);
        assertThat(stranger.changing(1)
                        .put(sheet + "/draft", ReviewOverHttp.marks(3))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/review/experts/exp-%02d".formatted(holder))
                        .status())
                .isEqualTo(404);
        assertThat(http.expert(holder).get(dossier).code()).isEqualTo("score-sheet.statement-missing");
        assertThat(http.expert(holder).get(sheet).json().has("marks")).isFalse();
    }

    @Test
    void showsContactsToTheMinistriesAlone() {
        String path = "/api/review/experts/exp-01";
        assertThat(http.samr().get(path + "/contact").json().get("phone").asString())
                .isEqualTo("010-00000000");
        assertThat(http.samr().get("/api/review/experts").text()).doesNotContain("010-");
        assertThat(http.expert(1).get(path).text()).doesNotContain("010-");
        assertThat(http.expert(1).get(path + "/contact").status()).isEqualTo(403);
        assertThat(http.collectionsHolding("exp-01")).contains("experts");
        assertThat(List.of("010-00000000", "expert@example.cn", "某计量研究所1"))
                .allSatisfy(text ->
                        assertThat(http.collectionsHolding(text)).as(text).isEmpty());
    }

    @Test
    void opensNothingToEnterprisesRecommendersAndStrangers() {
        var own = EndpointRules.of(http.context()).all().stream()
                .filter(e -> e.handler().startsWith("cn.biaogan.review."))
                .toList();
        assertThat(own).hasSizeGreaterThan(18);
        for (var endpoint : own) {
            String path = endpoint.path()
                    .replaceAll("\\{cycleId}", ReviewOverHttp.freshCycle())
                    .replaceAll("\\{\\w+}", application(1).value())
                    .concat(endpoint.path().endsWith("recount") ? "?cycle=x" : "");
            assertThat(http.enterprise().call(endpoint.methods(), path).status())
                    .as(endpoint.toString())
                    .isEqualTo(403);
            assertThat(http.recommender().call(endpoint.methods(), path).status())
                    .as(endpoint.toString())
                    .isEqualTo(403);
            assertThat(http.stranger().call(endpoint.methods(), path).status())
                    .as(endpoint.toString())
                    .isEqualTo(401);
        }
    }

    @Test
    void showsExpertsAndMinistriesTheRubric() {
        JsonNode rubric = http.samr().get("/api/review/rubrics/2026.1").json();

        assertThat(rubric.path("version").asString()).isEqualTo("2026.1");
        JsonNode first = rubric.path("criteria").path(0);
        assertThat(first.path("id").asString()).isEqualTo("measurementSystem");
        assertThat(first.path("label").asString()).isEqualTo("测量体系");
        assertThat(first.path("anchors").size()).isEqualTo(6);
        assertThat(first.path("anchors").path(0).path("labelEn").asString()).isEqualTo("Nothing done, or no evidence");
        assertThat(http.expert(1).get("/api/review/rubrics/2026.1").text()).isEqualTo(rubric.toString());
        assertThat(http.samr().get("/api/review/rubrics/1999.1").status()).isEqualTo(404);
    }

    @Test
    void describesItselfWellEnoughToGenerateAClient() {
        assertThat(OpenApiRules.broken(
                        http.samr().get("/api/review/openapi.json").json()))
                .isEmpty();
    }

    @Test
    void hasARuleForEveryEndpoint() {
        assertThat(EndpointRules.of(http.context()).withoutRule()).isEmpty();
    }

    @Test
    void answersFaultsOfABodyFieldByField() {
        JsonNode errors = http.samr()
                .put(
                        "/api/review/experts/exp-90",
                        Map.of("name", "", "skills", List.of("FISHING"), "province", "999999"))
                .json()
                .get("errors");

        assertThat(errors.valueStream()
                        .map(e -> e.get("pointer").asString() + " "
                                + e.get("code").asString()))
                .containsExactlyInAnyOrder(
                        "/name value.required",
                        "/employer value.required",
                        "/province value.option",
                        "/skills/0 value.option",
                        "/contact value.required");
    }
}
