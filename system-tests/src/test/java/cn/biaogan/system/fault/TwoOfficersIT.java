package cn.biaogan.system.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.demo.Cast;
import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.EventLog;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two officers of one unit act on its batch in the same moment, each with a login of their own. */
@Order(3)
class TwoOfficersIT {

    private static final String TENANT = "440000";
    private static final String UNIT = "rec-440000";
    private static final int ROUNDS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningSystem system = RunningSystem.get();
    private final OpenCycle cycle = OpenCycle.get();
    private final String batch = "/api/recommendation/batches/" + cycle.id();
    private final Caller one = system.as("st-officer-1").patient();
    private final Caller other = system.as("st-officer-2").patient();
    private final Random chance = new Random(399);

    @Test
    void whatTheFirstWroteIsNeverOverwrittenAndTheBatchGoesOnce() {
        var candidates = candidates(7);

        ofTwoRankingsOnOneVersionOneIsKept(candidates);
        bothAreHeldToTheCap(candidates);
        aSealFreezesWhatWasRankedBefore(candidates);
        twoAnswerForOneOrder();
        ofTwoSendingsOneCounts();
    }

    private void ofTwoRankingsOnOneVersionOneIsKept(List<String> candidates) {
        for (int round = 0; round < ROUNDS; round++) {
            Reply seen = one.get(batch).must();
            var mine = some(candidates, List.of(ranked(seen)));
            var theirs = some(candidates, List.of(ranked(seen), mine));

            var replies = AtOnce.all(List.<Callable<Reply>>of(
                    () -> one.changing(seen).put(batch + "/ranking", Map.of("ranking", mine)),
                    () -> other.changing(seen).put(batch + "/ranking", Map.of("ranking", theirs))));

            assertThat(replies.stream().map(Reply::status)).containsExactlyInAnyOrder(200, 412);
            assertThat(ranked(one.get(batch).must()))
                    .isEqualTo(replies.getFirst().ok() ? mine : theirs);
        }
    }

    private void bothAreHeldToTheCap(List<String> candidates) {
        Reply seen = one.get(batch).must();
        var six = Map.of("ranking", candidates.subList(0, 6));

        var replies = AtOnce.all(List.<Callable<Reply>>of(
                () -> one.changing(seen).put(batch + "/ranking", six),
                () -> other.changing(seen).put(batch + "/ranking", six)));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.code()).isEqualTo("batch.sme-cap"));
        assertThat(ranked(one.get(batch).must())).isEqualTo(ranked(seen));
    }

    private void aSealFreezesWhatWasRankedBefore(List<String> candidates) {
        for (int round = 0; round < ROUNDS; round++) {
            Reply seen = one.get(batch).must();
            var late = some(candidates, List.of(ranked(seen)));

            var replies = AtOnce.all(List.<Callable<Reply>>of(
                    () -> one.changing(seen).post(batch + "/seal", Map.of()),
                    () -> other.changing(seen).put(batch + "/ranking", Map.of("ranking", late))));

            boolean sealed = replies.getFirst().ok();
            assertThat(replies.get(sealed ? 1 : 0).status()).isIn(409, 412);
            assertThat(replies.get(sealed ? 0 : 1).status()).isEqualTo(200);
            Reply left = other.get(batch).must();
            assertThat(left.at("/state")).isEqualTo(sealed ? "SEALING" : "OPEN");
            assertThat(ranked(left)).isEqualTo(sealed ? ranked(seen) : late);
            if (sealed) {
                one.changing(left).json("DELETE", batch + "/seal", "").must();
            }
        }
    }

    private void twoAnswerForOneOrder() {
        Reply sealed = one.seeing(batch).post(batch + "/seal", Map.of()).must();
        var digest = Map.of("digest", sealed.at("/seal/digest"));
        String word = batch + "/seal/countersignature";
        assertThat(one.changing(sealed).post(word, digest).code()).isEqualTo("batch.second-officer");
        assertThat(one.changing(sealed).post(batch + "/submission", Map.of()).code())
                .isEqualTo("batch.awaits-countersignature");
        assertThat(other.changing(sealed)
                        .post(word, Map.of("digest", "0".repeat(64)))
                        .code())
                .isEqualTo("batch.other-digest");
        assertThat(other.changing(sealed).post(word, digest).must().at("/state"))
                .isEqualTo("SEALED");
    }

    private void ofTwoSendingsOneCounts() {
        Reply seen = one.get(batch).must();
        var frozen = ranked(seen);

        var replies = AtOnce.all(List.<Callable<Reply>>of(
                () -> one.changing(seen).post(batch + "/submission", Map.of()),
                () -> other.changing(seen).post(batch + "/submission", Map.of())));

        assertThat(replies.stream().filter(Reply::ok)).hasSize(1);
        assertThat(replies.stream().filter(reply -> !reply.ok()).map(Reply::code))
                .singleElement()
                .isIn("batch.already-submitted", "stale-version");
        assertThat(ranked(other.get(batch).must())).isEqualTo(frozen).hasSizeBetween(1, 5);
        String id = one.get(batch).must().at("/batchId");
        new Promises(system).mustHold(cycle.id());
        assertThat(new EventLog(system).read("biaogan.recommendation.v1"))
                .filteredOn(event -> event.key().equals(id) && event.fact().equals("recommendation.batch-submitted"))
                .hasSize(1);
    }

    /** The cases by rank, once it is sure that the ranks are 1, 2, 3, …. */
    private static List<String> ranked(Reply batch) {
        var entries = Reply.list(batch.body().path("entries"));
        assertThat(entries.stream().map(e -> e.path("rank").asInt()))
                .isEqualTo(IntStream.rangeClosed(1, entries.size()).boxed().toList());
        return entries.stream().map(e -> e.path("caseId").asString()).toList();
    }

    /** Two to five candidates in an order of their own. */
    private List<String> some(List<String> candidates, List<List<String>> known) {
        var mixed = new ArrayList<>(candidates);
        List<String> some;
        do {
            Collections.shuffle(mixed, chance);
            some = List.copyOf(mixed.subList(0, 2 + chance.nextInt(4)));
        } while (known.contains(some));
        return some;
    }

    /** Accepted cases of small enterprises. */
    private List<String> candidates(int many) {
        system.cast()
                .register(List.of(
                        new Cast.Part("st-officer-1", "recommender", TENANT, UNIT),
                        new Cast.Part("st-officer-2", "recommender", TENANT, UNIT)));
        var numbers = IntStream.range(8400, 8400 + many).boxed().toList();
        system.cast()
                .register(numbers.stream()
                        .map(n -> new Cast.Part("st-ent-" + n, "enterprise", TENANT, organisation(n)))
                        .toList());
        AtOnce.all(
                numbers.stream().<Callable<Reply>>map(n -> () -> submitted(n)).toList());
        var cases = await("the unit's desk")
                .atMost(PATIENCE)
                .until(
                        () -> one.get("/api/recommendation/cases?limit=200&cycle=" + cycle.id())
                                .must()
                                .items(),
                        items -> items.size() == many);
        cases.stream()
                .map(c -> "/api/recommendation/cases/" + id(c))
                .forEach(path ->
                        one.seeing(path).post(path + "/acceptance", Map.of()).must());
        await("the candidates")
                .atMost(PATIENCE)
                .until(() -> one.get(batch).must().body().path("candidates").size() == many);
        return cases.stream().map(TwoOfficersIT::id).toList();
    }

    private Reply submitted(int number) {
        var applicant = new Applicant(
                system.as("st-ent-" + number).patient(),
                organisation(number),
                system.cast().papers(number, TENANT, organisation(number), UNIT),
                cycle.id());
        return applicant.submit(applicant.prepare(), UNIT).must();
    }

    private static String organisation(int number) {
        return "ent-" + TENANT + "-st" + number;
    }

    private static String id(JsonNode line) {
        return line.path("caseId").asString();
    }
}
