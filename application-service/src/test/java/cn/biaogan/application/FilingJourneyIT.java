package cn.biaogan.application;

import static cn.biaogan.application.fixture.RunningApplicationService.APPLICATIONS;
import static cn.biaogan.application.fixture.RunningApplicationService.EVENTS;
import static cn.biaogan.application.fixture.RunningApplicationService.SERVICE;
import static cn.biaogan.application.fixture.RunningApplicationService.content;
import static cn.biaogan.application.fixture.RunningApplicationService.enterprise;
import static cn.biaogan.application.fixture.RunningApplicationService.ministry;
import static cn.biaogan.application.fixture.RunningApplicationService.openCycle;
import static cn.biaogan.application.fixture.RunningApplicationService.profile;
import static cn.biaogan.application.fixture.RunningApplicationService.unit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.RunningApplicationService.Applicant;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.testing.Infrastructure;
import cn.biaogan.platform.testing.RestCaller.Reply;
import cn.biaogan.platform.testing.StoredText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class FilingJourneyIT {

    private static final String SUBMITTED = "cn.biaogan.application.submitted.v1";
    private static final String RESUBMITTED = "cn.biaogan.application.resubmitted.v1";
    private static final String WITHDRAWN = "cn.biaogan.application.withdrawn.v1";

    private static Map<String, Object> word(Applicant applicant, String cycleId, String unit, String when) {
        var word = new LinkedHashMap<String, Object>();
        word.put("caseId", Ids.derived("case", applicant.applicationId(), unit).toString());
        word.put("applicationId", applicant.applicationId());
        word.put("applicantTenant", "330000");
        word.put("cycleId", cycleId);
        word.put("recommenderId", unit);
        word.put("industry", "INSTRUMENTS");
        word.put("size", "LARGE");
        word.put(when, Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        return word;
    }

    private static void tell(String type, Map<String, Object> word, String tenant) {
        EVENTS.publish("cn.biaogan.recommendation." + type + ".v1", tenant, (String) word.get("caseId"), word);
    }

    @Test
    void aUnitThatAnExtensionNamedTakesApplicationsWhenNoOtherDoes() {
        Instant over = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
        String cycle = openCycle(over);
        String later = over.plusSeconds(7200).toString();
        var extended = new LinkedHashMap<String, Object>();
        extended.put("cycleId", cycle);
        extended.put("applicationDeadline", over.toString());
        extended.put("recommendationDeadline", over.plusSeconds(7000).toString());
        extended.put(
                "units",
                List.of(Map.of(
                        "id",
                        Fictional.UNIT,
                        "tenant",
                        "330000",
                        "applicationDeadline",
                        later,
                        "recommendationDeadline",
                        over.plusSeconds(9000).toString())));
        extended.put("reason", "当地受灾");
        extended.put("extendedAt", over.plusSeconds(60).toString());
        EVENTS.publish("cn.biaogan.cycle.extended.v1", "national", cycle, extended);
        Awaitility.await("the extension")
                .atMost(Duration.ofSeconds(30))
                .until(() -> enterprise("ent-extended")
                        .get("/api/application/cycles?limit=200")
                        .text()
                        .contains(later));
        var applicant = Applicant.ready("ent-extended", 190, cycle);

        var late = applicant.submit(Fictional.OTHER_UNIT);
        assertThat(late.code()).isEqualTo("application.deadline-passed");
        assertThat(applicant.submit(Fictional.UNIT).status()).isEqualTo(200);
    }

    @Test
    void aCycleThatEndedIsStillThereForWhoAsks() {
        String cycle = openCycle();

        EVENTS.publish(
                "cn.biaogan.cycle.recommendation-closed.v1",
                "national",
                cycle,
                Map.of("cycleId", cycle, "closedAt", Instant.now().toString()));

        var reader = enterprise("ent-ended");
        Awaitility.await("the end")
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        !reader.get("/api/application/cycles?limit=200").text().contains(cycle));
        assertThat(reader.get("/api/application/cycles?limit=200&ended=true")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(one -> one.path("cycleId").asString().equals(cycle)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("open").asBoolean()).isFalse();
                    assertThat(one.path("takesApplications").asBoolean()).isFalse();
                });
    }

    @Test
    void fromTheDraftToAnotherUnit() {
        String cycle = openCycle();
        var applicant = Applicant.ready("ent-journey", 100, cycle);

        var submitted = applicant.submit(Fictional.UNIT);
        assertThat(submitted.status()).as("%s", submitted).isEqualTo(200);
        var receipt = applicant.caller().get(applicant.path() + "/receipt").json();
        var first = EVENTS.await(SUBMITTED, applicant.applicationId());
        assertThat(first.tenant()).isEqualTo("330000");
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.data().path("digest")).isEqualTo(receipt.path("digest"));
        assertThat(first.data().path("number").asString())
                .isEqualTo(receipt.path("number").asString())
                .matches("BG2026-330000-\\d{5}");
        assertThat(unit().get(applicant.path()).status()).isEqualTo(200);
        var form = unit().get(applicant.path() + "/document?format=docx&submission=1");
        assertThat(form.status()).as("%s", form).isEqualTo(200);
        assertThat(form.body()).startsWith('P', 'K');
        assertThat(form.header("Content-Disposition")).startsWith("attachment").contains("filename*=UTF-8''");
        assertThat(form.header("Cache-Control")).contains("no-store");
        assertThat(unit().get(applicant.path() + "/document?format=odt").status())
                .isEqualTo(400);

        var returned = word(applicant, cycle, Fictional.UNIT, "returnedAt");
        returned.put("submission", 1);
        returned.put("items", List.of(Map.of("pointer", "/form/results", "reason", "请补充实施前后数据")));
        tell("returned", returned, "330000");
        applicant.awaitState("RETURNED");
        var correcting = applicant.get();
        assertThat(correcting.json().path("corrections").path(0).path("pointer").asString())
                .isEqualTo("/form/results");

        var saved = applicant.caller().changing(correcting.version()).put(applicant.path() + "/content", content());
        assertThat(saved.status()).isEqualTo(200);
        assertThat(applicant.submit(Fictional.UNIT).status()).isEqualTo(200);
        assertThat(EVENTS.await(RESUBMITTED, applicant.applicationId())
                        .data()
                        .path("submission")
                        .asInt())
                .isEqualTo(2);

        tell("accepted", accepted(applicant, cycle), "330000");
        applicant.awaitState("ACCEPTED");
        assertThat(applicant
                        .caller()
                        .post(applicant.path() + "/withdrawal", Map.of("reason", "改报行业协会"))
                        .status())
                .isEqualTo(200);
        assertThat(EVENTS.await(WITHDRAWN, applicant.applicationId()).sequence())
                .isEqualTo(3);
        assertThat(applicant.submit(Fictional.OTHER_UNIT).code()).isEqualTo("application.release-pending");

        tell("released", word(applicant, cycle, Fictional.UNIT, "releasedAt"), "330000");
        applicant.awaitState("RELEASED");
        assertThat(unit().get(applicant.path()).status()).isEqualTo(404);
        assertThat(applicant.submit(Fictional.OTHER_UNIT).status()).isEqualTo(200);
        var last = EVENTS.await(SUBMITTED, e -> e.key().equals(applicant.applicationId()) && e.sequence() == 4);
        assertThat(last.data().path("recommenderId").asString()).isEqualTo(Fictional.OTHER_UNIT);
        assertThat(last.data().path("number")).isEqualTo(first.data().path("number"));

        assertThat(recount(cycle))
                .containsExactly(
                        "resubmitted 330000 INSTRUMENTS LARGE 1",
                        "submitted 330000 INSTRUMENTS LARGE 2",
                        "withdrawn 330000 INSTRUMENTS LARGE 1");
        nothingPersonalIsInTheClear(applicant);
    }

    private static void nothingPersonalIsInTheClear(Applicant applicant) {
        var database = SERVICE.database();
        assertThat(StoredText.collectionsHolding(database, applicant.organisation()))
                .contains("applications", "enterprises");
        assertThat(List.of("沈知行", "顾明理", "0571-88880000", "contact@example.invalid"))
                .allSatisfy(text -> assertThat(StoredText.collectionsHolding(database, text))
                        .as(text)
                        .isEmpty());
    }

    private static Map<String, Object> accepted(Applicant applicant, String cycle) {
        var accepted = word(applicant, cycle, Fictional.UNIT, "acceptedAt");
        accepted.put("enterpriseId", applicant.organisation());
        accepted.put("enterpriseName", "钱江精密仪器(虚构)有限公司");
        return accepted;
    }

    private static List<String> recount(String cycle) {
        var counts =
                ministry().get("/api/application/recount?cycle=" + cycle).json().path("counts");
        return StreamSupport.stream(counts.spliterator(), false)
                .map(c -> c.path("stage").asString() + " " + c.path("tenant").asString() + " "
                        + c.path("industry").asString() + " " + c.path("size").asString() + " "
                        + c.path("count").asInt())
                .toList();
    }

    @Test
    void namesWhatIsMissingInTheCallersLanguage() {
        String cycle = openCycle();
        var caller = enterprise("ent-missing");
        caller.put("/api/application/enterprise", profile(101));
        var opened = caller.post(APPLICATIONS, Map.of("cycleId", cycle));
        String path = opened.header("Location");
        var body = Map.of("recommenderId", Fictional.UNIT, "truthfulness", true);
        assertThat(caller.post(path + "/submission", body).status())
                .as("no version named")
                .isEqualTo(428);
        caller = caller.changing(opened.version());

        var refused = caller.post(path + "/submission", body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").size()).isEqualTo(46);
        assertThat(refused.text()).contains("/answers/SC-1-1-1", "/form/results", "此项必填");
        assertThat(caller.inEnglish().post(path + "/submission", body).text()).contains("This is required");
        assertThat(caller.post(path + "/submission", Map.of("recommenderId", Fictional.UNIT, "truthfulness", false))
                        .text())
                .contains("/truthfulness", "真实性承诺");
    }

    @Test
    void keepsAnIncompleteDraftAndGuardsItByVersion() {
        String cycle = openCycle();
        var caller = enterprise("ent-draft");
        var opened = caller.post(APPLICATIONS, Map.of("cycleId", cycle));
        assertThat(caller.post(APPLICATIONS, Map.of("cycleId", cycle)).status())
                .as("opened once")
                .isEqualTo(200);
        String path = opened.header("Location");
        var half = Map.of(
                "form",
                Map.of("results", "才写了一半", "metrologyStaff", 7),
                "answers",
                Map.of("SC-1-1-1", Map.of("reason", "待定")));

        assertThat(caller.put(path + "/content", half).status()).isEqualTo(428);
        var saved = caller.changing(opened.version()).put(path + "/content", half);
        assertThat(saved.status()).as("%s", saved).isEqualTo(200);
        assertThat(caller.changing(opened.version())
                        .put(path + "/content", half)
                        .status())
                .isEqualTo(412);
        var kept = caller.get(path).json().path("content");
        assertThat(kept.path("form").path("results").asString()).isEqualTo("才写了一半");
        assertThat(kept.path("form").path("metrologyStaff").asInt()).isEqualTo(7);
        assertThat(kept.path("answers").path("SC-1-1-1").path("reason").asString())
                .isEqualTo("待定");
        var unknown = caller.changing(saved.version())
                .put(path + "/content", Map.of("form", Map.of("salary", "1"), "answers", Map.of()));
        assertThat(unknown.text()).contains("/form/salary");
    }

    @Test
    void oneOfManyConcurrentSubmissionsWins() throws Exception {
        var applicant = Applicant.ready("ent-concurrent", 102, openCycle());

        long seen = applicant.get().version();

        var replies = inParallel(8, i -> applicant.submit(i % 2 == 0 ? Fictional.UNIT : Fictional.OTHER_UNIT, seen));

        assertThat(replies.stream().collect(Collectors.groupingBy(Reply::status, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(200, 1L, 412, 7L));
        EVENTS.await(SUBMITTED, applicant.applicationId());
        assertThat(EVENTS.heard(applicant.applicationId())).hasSize(1);
    }

    @Test
    void concurrentRepeatsOfOneCommandAreOneSubmission() throws Exception {
        var applicant = Applicant.ready("ent-repeating", 103, openCycle());
        var keyed =
                applicant.caller().changing(applicant.get().version()).with("Idempotency-Key", "submit-ent-repeating");
        var body = Map.of("recommenderId", Fictional.UNIT, "truthfulness", true);

        var replies = inParallel(6, i -> keyed.post(applicant.path() + "/submission", body));

        assertThat(replies).allMatch(reply -> reply.status() == 200);
        assertThat(replies.stream()
                        .map(r -> r.json().path("receipt").path("digest").asString())
                        .distinct())
                .hasSize(1);
        EVENTS.await(SUBMITTED, applicant.applicationId());
        assertThat(EVENTS.heard(applicant.applicationId())).hasSize(1);
        var other = Map.of("recommenderId", Fictional.OTHER_UNIT, "truthfulness", true);
        assertThat(keyed.post(applicant.path() + "/submission", other).code()).isEqualTo("key-reused");
    }

    @Test
    void aSubmissionThatMetALostStoreIsFinishedByItsRepeat() {
        var applicant = Applicant.ready("ent-lost-store", 105, openCycle());
        var keyed =
                applicant.caller().changing(applicant.get().version()).with("Idempotency-Key", "submit-ent-lost-store");
        var body = Map.of("recommenderId", Fictional.UNIT, "truthfulness", true);

        Infrastructure.store().kill();
        var refused = keyed.post(applicant.path() + "/submission", body);
        Infrastructure.store().revive();

        assertThat(refused.code()).isEqualTo("store-unavailable");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> keyed.post(applicant.path() + "/submission", body).status() == 200);
        keyed.post(applicant.path() + "/submission", body);
        EVENTS.await(SUBMITTED, applicant.applicationId());
        assertThat(EVENTS.heard(applicant.applicationId())).hasSize(1);
    }

    @Test
    void oneCreditCodeGoesToOneOfManyConcurrentOrganisations() throws Exception {
        var replies = inParallel(6, i -> enterprise("ent-rival-" + i).put("/api/application/enterprise", profile(104)));

        assertThat(replies.stream().map(Reply::status).filter(status -> status == 200))
                .hasSize(1);
        assertThat(replies.stream().filter(reply -> reply.status() != 200))
                .allMatch(reply -> reply.code().equals("enterprise.credit-code-taken"));
    }

    @Test
    void everyEnterpriseOfAProvinceGetsANumberOfItsOwn() throws Exception {
        String cycle = openCycle();
        var applicants = IntStream.range(0, 8)
                .mapToObj(i -> Applicant.ready("ent-number-" + i, 110 + i, cycle))
                .toList();

        var numbers = inParallel(8, i -> applicants.get(i).submit(Fictional.UNIT)).stream()
                .map(reply -> reply.json().path("summary").path("number").asString())
                .toList();

        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("BG2026-330000-\\d{5}"));
    }

    private static List<Reply> inParallel(int count, IntFunction<Reply> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, count)
                    .mapToObj(i -> threads.submit(() -> call.apply(i)))
                    .toList();
            var replies = new ArrayList<Reply>();
            for (var one : running) {
                replies.add(one.get());
            }
            return replies;
        }
    }
}
