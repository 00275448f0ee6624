package cn.biaogan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.testing.EndpointRules;
import cn.biaogan.platform.testing.EventProbe;
import cn.biaogan.platform.testing.OpenApiRules;
import cn.biaogan.platform.testing.RestCaller;
import cn.biaogan.platform.testing.RestCaller.Reply;
import cn.biaogan.platform.testing.RunningService;
import cn.biaogan.platform.testing.TokenIssuer;
import cn.biaogan.recommendation.domain.BatchId;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The service with a real broker and store; every test has a cycle of its own. */
class RecommendationIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "/api/recommendation";
    private static final String UNIT = "rec-330000";

    private static final RunningService SERVICE =
            RunningService.of(RecommendationServiceApplication.class, "recommendation-service");
    private static final EventProbe PROBE = EventProbe.on("biaogan.recommendation.v1");

    /** What a stranger sends, by the end of the path. */
    private static final Map<String, Map<String, ?>> BODIES = Map.of(
            "/return", Map.of("items", List.of(Map.of("pointer", "/form/results", "reason", "请补充"))),
            "/acceptance", Map.of(),
            "/decline", Map.of("reason", "不同意"),
            "/handover", Map.of("officer", "somebody"),
            "/remarks", Map.of("set", List.of(Map.of("pointer", "/form/results", "text", "待核实"))),
            "/check-score", Map.of("score", 80, "grounds", "资料齐全"),
            "/ranking", Map.of("ranking", List.of("somebody")),
            "/countersignature", Map.of("digest", "0".repeat(64)),
            "/local-notice", Map.of("from", "2026-06-01", "to", "2026-06-07", "where", "门户网站", "objections", "无异议"));

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final String cycle = Ids.fresh().toString();

    @BeforeAll
    static void start() {
        SERVICE.start();
    }

    @AfterAll
    static void end() {
        PROBE.close();
        SERVICE.close();
    }

    @Test
    void aRecommendationFromTheDeskToTheMinistries() {
        open(Instant.now().plus(30, ChronoUnit.DAYS));
        var first = submit(1, Size.LARGE);
        var second = submit(2, Size.SME);

        var returned = seeing(caseAt(first))
                .post(
                        caseAt(first) + "/return",
                        Map.of("items", List.of(Map.of("pointer", "/answers/SC-1-1-1", "reason", "请补充计量保证大纲"))));
        assertThat(returned.json().path("state").asString()).isEqualTo("RETURNED");
        PROBE.await("cn.biaogan.recommendation.returned.v1", first);
        publish("application.resubmitted", 1, Size.LARGE, 2);
        awaitState(first, "RECEIVED");
        accept(first);
        accept(second);
        var batch = awaitCandidates(2);

        var ranked = officer().changing(batch.version()).put(ranking(), Map.of("ranking", List.of(second, first)));
        assertThat(ranked.status()).as(ranked.toString()).isEqualTo(200);
        assertThat(ranked.json().path("entries").get(0).path("caseId").asString())
                .isEqualTo(second);
        seal();
        assertThat(seeing(batch())
                        .post(batch() + "/submission")
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("SUBMITTED");

        var told = PROBE.await("cn.biaogan.recommendation.batch-submitted.v1", batchId());
        assertThat(told.data().path("entries").get(0).path("caseId").asString()).isEqualTo(second);
        awaitState(first, "RECOMMENDED");
        awaitState(second, "RECOMMENDED");
        assertThat(officer().get(batch() + "/summary").json().path("rows")).hasSize(2);
        assertThat(ministry()
                        .get(batch() + "/units/" + UNIT + "/summary")
                        .json()
                        .path("rows"))
                .hasSize(2);
        assertThat(officer().get(batch() + "/units/" + UNIT + "/summary").status())
                .isEqualTo(403);
        assertThat(recount())
                .containsExactly(
                        "accepted LARGE 1",
                        "accepted SME 1",
                        "recommended LARGE 1",
                        "recommended SME 1",
                        "returned LARGE 1");
        var all = ministry().get(API + "/batches?cycle=" + cycle).json().path("items");
        assertThat(all)
                .singleElement()
                .satisfies(b -> assertThat(b.path("state").asString()).isEqualTo("SUBMITTED"));
    }

    @Test
    void theOfficersOfAUnitShareTheirInbox() {
        open(Instant.now().plus(30, ChronoUnit.DAYS));
        var first = submit(1, Size.LARGE);
        var second = submit(2, Size.SME);
        colleague().get(API + "/officers?cycle=" + cycle);

        officer().post(caseAt(first) + "/claim");
        seeing(caseAt(first))
                .send(
                        "PATCH",
                        caseAt(first) + "/remarks",
                        Map.of(
                                "set",
                                List.of(Map.of("pointer", "/form/results", "text", "数据缺一年")),
                                "checked",
                                List.of("practice")));
        seeing(caseAt(first)).put(caseAt(first) + "/check-score", Map.of("score", 87, "grounds", "体系健全"));
        var refused = colleague().changing(caseReply(first).version()).post(caseAt(first) + "/acceptance", Map.of());
        assertThat(refused.code()).isEqualTo("case.claimed-by-other");

        var shown = caseOf(first);
        assertThat(shown.path("remarks").get(0).path("text").asString()).isEqualTo("数据缺一年");
        assertThat(shown.path("checked").get(0).asString()).isEqualTo("practice");
        assertThat(shown.path("checkScore").path("score").asInt()).isEqualTo(87);
        assertThat(shown.path("claim").hasNonNull("since")).isTrue();
        assertThat(shown.hasNonNull("deadline")).isTrue();
        var forTheMinistry = ministry().get(caseAt(first)).json();
        assertThat(List.of("remarks", "checked", "checkScore", "claim")).noneMatch(forTheMinistry::hasNonNull);

        var mine = officer()
                .get(API + "/cases?claimedBy=me&size=10&page=0&sort=name&order=desc&cycle=" + cycle)
                .json();
        assertThat(mine.path("items")).singleElement().satisfies(line -> {
            assertThat(line.path("caseId").asString()).isEqualTo(first);
            assertThat(line.path("checkScore").asInt()).isEqualTo(87);
        });
        assertThat(mine.path("total").asInt()).isEqualTo(1);
        var free = officer()
                .get(API + "/cases?claimedBy=nobody&state=RECEIVED,RETURNED&enterpriseSize=SME&cycle=" + cycle)
                .json();
        assertThat(free.path("items"))
                .singleElement()
                .satisfies(line -> assertThat(line.path("caseId").asString()).isEqualTo(second));
        assertThat(officer()
                        .get(API + "/cases?cycle=" + cycle)
                        .json()
                        .path("facets")
                        .path("RECEIVED")
                        .asInt())
                .isEqualTo(2);
        assertThat(officer().get(API + "/cases?size=101").code()).isEqualTo("parameter.invalid");
        for (String wrong : List.of("sort=colour", "state=RECEIVED,", "state=%20", "q=%00")) {
            assertThat(officer().get(API + "/cases?" + wrong).code()).as(wrong).isEqualTo("parameter.invalid");
        }
        var officers = officer().get(API + "/officers?cycle=" + cycle).json().path("items");
        assertThat(officers)
                .anySatisfy(o -> assertThat(o.path("open").asInt()).isEqualTo(1))
                .anySatisfy(o -> assertThat(o.path("officer").asString()).isEqualTo("colleague"));
    }

    @Test
    void everyStateIsReadBackAsItWasStored() {
        open(Instant.now().plus(30, ChronoUnit.DAYS));
        var received = submit(1, Size.LARGE);
        var returned = submit(2, Size.LARGE);
        seeing(caseAt(returned))
                .post(
                        caseAt(returned) + "/return",
                        Map.of("items", List.of(Map.of("pointer", "/form/results", "reason", "请补充数据"))));
        var declined = submit(3, Size.SME);
        seeing(caseAt(declined)).post(caseAt(declined) + "/decline", Map.of("reason", "不属于工业企业"));
        var released = submit(4, Size.SME);
        withdraw(4, Size.SME);
        awaitState(released, "RELEASED");
        PROBE.await("cn.biaogan.recommendation.released.v1", released);

        assertThat(caseOf(received)
                        .path("submission")
                        .path("form")
                        .path("metrologyStaff")
                        .asInt())
                .isEqualTo(46);
        assertThat(caseOf(returned).path("corrections").get(0).path("pointer").asString())
                .isEqualTo("/form/results");
        assertThat(caseOf(declined).path("remark").asString()).isEqualTo("不属于工业企业");
        var lines = officer()
                .get(API + "/cases?cycle=" + cycle + "&state=DECLINED")
                .json()
                .path("items");
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.path("caseId").asString()).isEqualTo(declined));
    }

    @Test
    void aWithdrawalFreesTheApplicationUntilTheBatchIsSent() {
        open(Instant.now().plus(30, ChronoUnit.DAYS));
        var first = submit(1, Size.LARGE);
        var second = submit(2, Size.LARGE);
        accept(first);
        accept(second);
        var batch = awaitCandidates(2);
        officer().changing(batch.version()).put(ranking(), Map.of("ranking", List.of(first, second)));
        seal();

        withdraw(1, Size.LARGE);
        PROBE.await("cn.biaogan.recommendation.released.v1", first);
        var open = officer().get(batch()).json();
        assertThat(open.path("state").asString()).isEqualTo("OPEN");
        assertThat(open.path("entries"))
                .singleElement()
                .satisfies(e -> assertThat(e.path("rank").asInt()).isEqualTo(1));

        seal();
        seeing(batch()).post(batch() + "/submission");
        withdraw(2, Size.LARGE);
        Awaitility.await().until(() -> caseOf(second).hasNonNull("withdrawnAt"));
        assertThat(caseOf(second).path("state").asString()).isEqualTo("RECOMMENDED");
        assertThat(PROBE.heard(second)).noneMatch(e -> e.type().endsWith("released.v1"));
    }

    @Test
    void refusesASixthLargeEnterpriseInTheCallersLanguage() {
        open(Instant.now().plus(30, ChronoUnit.DAYS));
        var six = accepted(6, 0);
        var batch = awaitCandidates(6);

        var refused = officer().inEnglish().changing(batch.version()).put(ranking(), Map.of("ranking", six));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("batch.large-cap");
        assertThat(refused.json().path("detail").asString()).contains("6 large").contains("at most 5");
        assertThat(officer()
                        .put(ranking(), Map.of("ranking", six.subList(0, 5)))
                        .status())
                .isEqualTo(428);
        assertThat(officer()
                        .changing(batch.version() + 1)
                        .put(ranking(), Map.of("ranking", List.of()))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void takesNoBatchOnceTheRecommendationIsClosed() {
        open(Instant.now().plus(30, ChronoUnit.DAYS));
        var one = accepted(1, 0);
        var batch = awaitCandidates(1);
        officer().changing(batch.version()).put(ranking(), Map.of("ranking", one));
        seal();
        PROBE.publish(
                "cn.biaogan.cycle.recommendation-closed.v1",
                "national",
                cycle,
                example("cycle.recommendation-closed").put("cycleId", cycle));
        Awaitility.await()
                .until(() -> officer()
                        .get(batch())
                        .json()
                        .path("terms")
                        .path("closed")
                        .asBoolean());

        assertThat(seeing(batch()).post(batch() + "/submission").code()).isEqualTo("batch.deadline-passed");
    }

    @Test
    void anExtensionForTheUnitShowsItsOwnDeadlineAndLetsItSend() {
        open(Instant.now().minus(1, ChronoUnit.HOURS));
        var later = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(5, ChronoUnit.DAYS);
        var extended = example("cycle.extended").put("cycleId", cycle);
        extended.put(
                "recommendationDeadline",
                Instant.now()
                        .minus(1, ChronoUnit.HOURS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        extended.putArray("units")
                .addObject()
                .put("id", UNIT)
                .put("tenant", "330000")
                .put("applicationDeadline", later.toString())
                .put("recommendationDeadline", later.toString());
        PROBE.publish("cn.biaogan.cycle.extended.v1", "national", cycle, extended);
        Awaitility.await("the unit's own deadline")
                .until(() -> officer()
                        .get(batch())
                        .json()
                        .path("terms")
                        .path("recommendationDeadline")
                        .asString("")
                        .equals(later.toString()));
        var one = accepted(1, 0);
        var batch = awaitCandidates(1);
        officer().changing(batch.version()).put(ranking(), Map.of("ranking", one));
        seal();

        assertThat(seeing(batch()).post(batch() + "/submission").status()).isEqualTo(200);
    }

    @Test
    void manyOfficersAtOnceSendOneBatchWithinTheCaps() throws Exception {
        open(Instant.now().plus(30, ChronoUnit.DAYS));
        var everybody = accepted(7, 7);
        awaitCandidates(14);

        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(seed -> () -> work(everybody, new Random(seed)))
                    .toList();
            int sent = 0;
            for (var done : officers.invokeAll(work)) {
                sent += done.get();
            }
            assertThat(sent + work(everybody, new Random(8)))
                    .as("sent in the crowd, or else by the last one alone")
                    .isEqualTo(1);
        }

        PROBE.await("cn.biaogan.recommendation.batch-submitted.v1", batchId());
        var entries = StreamSupport.stream(
                        officer().get(batch()).json().path("entries").spliterator(), false)
                .toList();
        assertThat(entries.stream().map(e -> e.path("size").asString()))
                .filteredOn("LARGE"::equals)
                .hasSizeLessThanOrEqualTo(5);
        assertThat(entries.stream().map(e -> e.path("size").asString()))
                .filteredOn("SME"::equals)
                .hasSizeLessThanOrEqualTo(5);
        assertThat(entries.stream().map(e -> e.path("rank").asInt()))
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, entries.size()).boxed().toList());
        assertThat(entries.stream().map(e -> e.path("caseId").asString())).doesNotHaveDuplicates();
        assertThat(PROBE.heard(batchId()))
                .filteredOn(event -> event.type().endsWith(".batch-submitted.v1"))
                .hasSize(1);
    }

    private int work(List<String> everybody, Random chance) {
        for (int i = 0; i < 20; i++) {
            var some = new ArrayList<>(everybody);
            Collections.shuffle(some, chance);
            long version = officer().get(batch()).version();
            officer().changing(version).put(ranking(), Map.of("ranking", some.subList(0, 1 + chance.nextInt(12))));
            trySeal();
            if (chance.nextInt(3) == 0) {
                seeing(batch()).delete(batch() + "/seal");
            } else if (i > 8 && seeing(batch()).post(batch() + "/submission").status() == 200) {
                return 1;
            }
        }
        return 0;
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /cases/{case}",
        "POST, /cases/{case}/return",
        "POST, /cases/{case}/acceptance",
        "POST, /cases/{case}/decline",
        "GET, /batches/{cycle}",
        "GET, /batches/{cycle}/summary",
        "PUT, /batches/{cycle}/ranking",
        "POST, /batches/{cycle}/seal",
        "DELETE, /batches/{cycle}/seal",
        "POST, /batches/{cycle}/seal/countersignature",
        "PUT, /batches/{cycle}/local-notice",
        "DELETE, /batches/{cycle}/local-notice",
        "POST, /batches/{cycle}/presence",
        "POST, /cases/{case}/claim",
        "DELETE, /cases/{case}/claim",
        "POST, /cases/{case}/handover",
        "PATCH, /cases/{case}/remarks",
        "PUT, /cases/{case}/check-score",
        "POST, /batches/{cycle}/submission",
    })
    void aStrangerFindsNothing(String method, String path) {
        open(Instant.now().plus(30, ChronoUnit.DAYS));
        var id = submit(1, Size.LARGE);
        var at = API + path.replace("{case}", id).replace("{cycle}", cycle);
        var sent = BODIES.entrySet().stream()
                .filter(e -> path.endsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);

        assertThat(caller("330000", "rec-stranger", "recommender")
                        .changing(1)
                        .send(method, at, sent)
                        .status())
                .as("another unit of the tenant")
                .isEqualTo(404);
        assertThat(caller("370200", UNIT, "recommender")
                        .changing(1)
                        .send(method, at, sent)
                        .status())
                .as("the unit's name in another tenant")
                .isEqualTo(404);
        assertThat(caller("330000", "ent-1", "enterprise")
                        .send(method, at, sent)
                        .status())
                .as("an enterprise")
                .isEqualTo(403);
        assertThat(SERVICE.anonymous().send(method, at, sent).status())
                .as("nobody")
                .isEqualTo(401);
        assertThat(caseOf(id).path("state").asString()).isEqualTo("RECEIVED");
    }

    @Test
    void listsShowACallerWhatIsTheirs() {
        open(Instant.now().plus(30, ChronoUnit.DAYS));
        submit(1, Size.LARGE);
        var cases = API + "/cases?cycle=" + cycle;

        assertThat(officer().get(cases).json().path("items")).hasSize(1);
        assertThat(ministry().get(cases).json().path("items")).hasSize(1);
        assertThat(caller("330000", "rec-stranger", "recommender")
                        .get(cases)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(caller("national", "rec-assoc-01", "recommender")
                        .get(cases)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(caller("330000", "ent-1", "enterprise").get(cases).status()).isEqualTo(403);
        assertThat(officer().get(API + "/batches").status()).isEqualTo(403);
        assertThat(officer().get(API + "/recount?cycle=" + cycle).status()).isEqualTo(403);
        assertThat(ministry().post(batch() + "/seal").status()).isEqualTo(403);
    }

    @Test
    void theTableAsPaper() {
        open(Instant.now().plus(30, ChronoUnit.DAYS));
        var first = submit(1, Size.LARGE);
        accept(first);
        var batch = awaitCandidates(1);
        officer().changing(batch.version()).put(ranking(), Map.of("ranking", List.of(first)));
        var contact = Map.of("caseId", first, "name", "林可测", "phone", "0571-88880000", "email", "lin@example.invalid");

        var saved = officer().put(batch() + "/contacts", Map.of("contacts", List.of(contact)));
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        assertThat(officer()
                        .put(batch() + "/contacts", Map.of("contacts", List.of()))
                        .status())
                .isEqualTo(428);
        var wrong =
                officer().changing(1).put(batch() + "/contacts", Map.of("contacts", List.of(Map.of("caseId", first))));
        assertThat(wrong.json()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("pointer").asString()))
                .containsExactly("/contacts/0/name", "/contacts/0/phone", "/contacts/0/email");
        var shown = ministry().get(batch() + "/units/" + UNIT + "/contacts");
        assertThat(shown.json().path("contacts").path(0).path("name").asString())
                .isEqualTo("林可测");
        assertThat(shown.json().path("missing")).isEmpty();

        var pdf = officer().get(batch() + "/summary/document");
        assertThat(pdf.status()).as(pdf.toString()).isEqualTo(200);
        assertThat(pdf.body()).startsWith('%', 'P', 'D', 'F');
        assertThat(pdf.header("Content-Disposition")).startsWith("attachment").contains("filename*=UTF-8''");
        assertThat(pdf.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(ministry()
                        .get(batch() + "/units/" + UNIT + "/summary/document?format=xlsx")
                        .body())
                .startsWith('P', 'K');
        assertThat(officer().get(batch() + "/summary/document?format=odt").status())
                .isEqualTo(400);
        assertThat(officer().get(batch() + "/receipt").code()).isEqualTo("summary.not-sent");

        var scan = officer().upload(batch() + "/scans", "file", "盖章.pdf", "application/pdf", pdf.body(), Map.of());
        assertThat(scan.status()).as(scan.toString()).isEqualTo(201);
        var scanId = scan.json().path("scanId").asString();
        assertThat(ministry()
                        .get(batch() + "/units/" + UNIT + "/scans/" + scanId)
                        .body())
                .isEqualTo(pdf.body());
        var renamed = officer()
                .upload(batch() + "/scans", "file", "盖章.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1}, Map.of());
        assertThat(renamed.code()).isEqualTo("file.type-mismatch");
        assertThat(officer().delete(batch() + "/scans/" + scanId).status()).isEqualTo(204);
        assertThat(officer().get(batch() + "/scans/" + scanId).status()).isEqualTo(404);
    }

    @Test
    void describesItselfWellEnoughToGenerateAClient() {
        assertThat(OpenApiRules.broken(SERVICE.anonymous()
                        .get("/api/recommendation/openapi.json")
                        .json()))
                .isEmpty();
    }

    @Test
    void everyEndpointHasARule() {
        assertThat(EndpointRules.of(SERVICE.context()).withoutRule()).isEmpty();
    }

    // what happens elsewhere

    private void open(Instant recommendationDeadline) {
        var opened = example("cycle.opened");
        opened.put("cycleId", cycle).put("recommendationDeadline", recommendationDeadline.toString());
        PROBE.publish("cn.biaogan.cycle.opened.v1", "national", cycle, opened);
    }

    private String submit(int n, Size size) {
        publish("application.submitted", n, size, 1);
        var id = CaseId.of(applicationId(n), UNIT, "330000").value();
        awaitState(id, "RECEIVED");
        return id;
    }

    private void publish(String fact, int n, Size size, int submission) {
        var submitted = example(fact);
        submitted
                .put("applicationId", applicationId(n))
                .put("cycleId", cycle)
                .put("enterpriseId", "ent-" + n)
                .put("recommenderId", UNIT)
                .put("recommenderTenant", "330000")
                .put("size", size.name())
                .put("submission", submission);
        PROBE.publish("cn.biaogan." + fact + ".v1", "330000", applicationId(n), submitted);
    }

    private void withdraw(int n, Size size) {
        var withdrawn = example("application.withdrawn");
        withdrawn
                .put("applicationId", applicationId(n))
                .put("cycleId", cycle)
                .put("enterpriseId", "ent-" + n)
                .put("recommenderId", UNIT)
                .put("recommenderTenant", "330000")
                .put("size", size.name());
        PROBE.publish("cn.biaogan.application.withdrawn.v1", "330000", applicationId(n), withdrawn);
    }

    private String applicationId(int n) {
        return Ids.derived("application", "ent-" + n, cycle).toString();
    }

    private static ObjectNode example(String fact) {
        return (ObjectNode) JSON.readTree(Contracts.example("cn.biaogan." + fact + ".v1"));
    }

    // the unit's work

    private List<String> accepted(int large, int sme) {
        return IntStream.range(0, large + sme)
                .mapToObj(i -> accept(submit(i + 1, i < large ? Size.LARGE : Size.SME)))
                .toList();
    }

    private String accept(String id) {
        var reply = seeing(caseAt(id)).post(caseAt(id) + "/acceptance", Map.of("opinion", "材料齐全，同意推荐"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return id;
    }

    private Reply awaitCandidates(int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> officer().get(batch()),
                        reply -> reply.json().path("candidates").size() == count);
    }

    private void awaitState(String id, String state) {
        Awaitility.await(state).atMost(Duration.ofSeconds(20)).until(() -> {
            var reply = officer().get(API + "/cases/" + id);
            return reply.status() == 200
                    && reply.json().path("state").asString().equals(state);
        });
    }

    private JsonNode caseOf(String id) {
        return caseReply(id).json();
    }

    private static Reply caseReply(String id) {
        return officer().get(caseAt(id));
    }

    private List<String> recount() {
        var counts = ministry().get(API + "/recount?cycle=" + cycle).json().path("counts");
        return StreamSupport.stream(counts.spliterator(), false)
                .map(c -> c.path("stage").asString() + " " + c.path("size").asString() + " "
                        + c.path("count").asInt())
                .toList();
    }

    private static String caseAt(String id) {
        return API + "/cases/" + id;
    }

    private String batch() {
        return API + "/batches/" + cycle;
    }

    private String ranking() {
        return batch() + "/ranking";
    }

    private String batchId() {
        return BatchId.of(UNIT, cycle).value();
    }

    private static RestCaller officer() {
        return caller("330000", UNIT, "recommender");
    }

    /** An officer who has just read the page that the decision is about. */
    private static RestCaller seeing(String path) {
        return officer().changing(officer().get(path).version());
    }

    /** A colleague of the officer, with an account of their own. */
    private static RestCaller colleague() {
        var token = TOKENS.computeIfAbsent(
                "colleague",
                somebody -> TokenIssuer.shared()
                        .token(somebody)
                        .tenant("330000")
                        .organisation(UNIT)
                        .roles("recommender")
                        .sign());
        return SERVICE.anonymous().as(token);
    }

    /** One officer seals, the other one countersigns what was sealed. */
    private void seal() {
        assertThat(trySeal()).isEqualTo(200);
    }

    private int trySeal() {
        var sealed = seeing(batch()).post(batch() + "/seal");
        if (sealed.status() != 200) {
            return sealed.status();
        }
        return colleague()
                .changing(sealed.version())
                .post(
                        batch() + "/seal/countersignature",
                        Map.of(
                                "digest",
                                sealed.json().path("seal").path("digest").asString()))
                .status();
    }

    private static RestCaller ministry() {
        return caller("national", "samr", "ministry");
    }

    private static RestCaller caller(String tenant, String organisation, String role) {
        var token = TOKENS.computeIfAbsent(
                tenant + organisation + role,
                somebody -> TokenIssuer.shared()
                        .token(somebody)
                        .tenant(tenant)
                        .organisation(organisation)
                        .roles(role)
                        .sign());
        return SERVICE.anonymous().as(token);
    }
}
