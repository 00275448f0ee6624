package cn.biaogan.system.fault;

import static cn.biaogan.system.crash.CrashPoint.BETWEEN_APPLY_AND_CURSOR;
import static cn.biaogan.system.crash.CrashPoint.BETWEEN_CURSOR_AND_OFFSET;
import static cn.biaogan.system.crash.CrashPoint.BETWEEN_RELAY_AND_ACKNOWLEDGEMENT;
import static cn.biaogan.system.crash.CrashPoint.BETWEEN_WRITE_AND_RELAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.system.crash.CrashPoint;
import cn.biaogan.system.running.Books;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The services' process dies exactly where an event could be lost or doubled, while people wait for answers. */
@Order(2)
class CrashPointsIT {

    private static final String PART = "services";
    private static final int ENTERPRISES = 6;
    /** The supervisor gives up a part that died six times in short runs: before that a new one counts from none. */
    private static final int DEATHS_A_SUPERVISOR = 4;

    private static int deaths;

    private final RunningSystem system = RunningSystem.get();
    private final OpenCycle cycle = OpenCycle.get();
    private final Books books = new Books(system);

    /** @param after so many passes of the point: the death comes in the middle of the rush */
    record Death(CrashPoint point, String service, int after) {}

    /** Each rush meets its deaths one after the other, in whichever order they come. */
    static Stream<List<Death>> ofOneRush() {
        return Stream.of(
                List.of(
                        new Death(BETWEEN_WRITE_AND_RELAY, "application", 2),
                        new Death(BETWEEN_CURSOR_AND_OFFSET, "recommendation", 0)),
                List.of(
                        new Death(BETWEEN_RELAY_AND_ACKNOWLEDGEMENT, "recommendation", 2),
                        new Death(BETWEEN_APPLY_AND_CURSOR, "application", 0)));
    }

    @ParameterizedTest
    @MethodSource("ofOneRush")
    void whatWasAcceptedIsThereOnce(List<Death> met) {
        var rush = Rush.prepared(system, cycle, ENTERPRISES);

        var told = dying(met, rush::go);

        told.forEach(this::isAcceptedOnce);
        assertThat(numbers()).doesNotHaveDuplicates();
        new Promises(system).mustHold(cycle.id());
    }

    @Test
    void thePublicFeedHoldsAnEventOnce() {
        dying(List.of(new Death(BETWEEN_APPLY_AND_CURSOR, "exchange", 0)), this::extended);

        await("the feed tells it")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !extensionsInFeed().isEmpty());
        new Promises(system).mustHold(cycle.id());
        assertThat(extensionsInFeed()).hasSize(1);
    }

    private interface Work<T> {
        T done();
    }

    private <T> T dying(List<Death> met, Work<T> work) {
        renewASupervisorWithoutPatience(met.size());
        met.forEach(one -> one.point.arm(system.crashFolder(), one.service, one.after));
        try {
            T done = work.done();
            await("it dies " + met)
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> met.stream().noneMatch(one -> one.point.isArmed(system.crashFolder(), one.service)));
            system.awaitBack(PART, CrashPoint.lastDead(system.crashFolder()));
            return done;
        } finally {
            // a failure here must not kill what later tests use
            met.forEach(one -> one.point.disarm(system.crashFolder(), one.service));
        }
    }

    private void renewASupervisorWithoutPatience(int toCome) {
        if (deaths + toCome > DEATHS_A_SUPERVISOR) {
            assertThat(system.down().exitCode()).isZero();
            system.up();
            deaths = 0;
        }
        deaths += toCome;
    }

    private void isAcceptedOnce(Rush.Told told) {
        var applicant = told.applicant();
        Reply application = await("the word of the unit arrives at " + told.path())
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> applicant.caller().get(told.path()).must(),
                        reply -> reply.at("/summary/state").equals("ACCEPTED"));
        assertThat(application
                        .body()
                        .path("history")
                        .valueStream()
                        .map(turn -> turn.path("stage").asString()))
                .containsExactly("SUBMITTED");
        assertThat(application
                        .body()
                        .path("verdicts")
                        .valueStream()
                        .map(verdict -> verdict.path("word").asString()))
                .containsExactly("ACCEPTED");
        assertThat(application.at("/summary/submission")).isEqualTo("1");
        assertThat(application.body().path("receipt"))
                .isEqualTo(told.submitted().body().path("receipt"));
        assertThat(application.at("/receipt/number")).matches("BG2027-" + OpenCycle.TENANT + "-[0-9]{5}");
        assertThat(application.at("/receipt/digest")).matches("[0-9a-f]{64}");
        assertThat(cases(told.applicationId())).singleElement().satisfies(one -> {
            assertThat(one.path("caseId").asString()).isEqualTo(told.accepted().at("/caseId"));
            assertThat(one.path("state").asString()).isEqualTo("ACCEPTED");
            assertThat(one.path("submission").asInt()).isEqualTo(1);
            assertThat(one.path("number").asString()).isEqualTo(application.at("/receipt/number"));
        });
        await("it may be ranked").atMost(Duration.ofSeconds(60)).until(() -> candidates(told.applicationId()) > 0);
        assertThat(candidates(told.applicationId())).isEqualTo(1);
    }

    private List<JsonNode> cases(String applicationId) {
        return books.all("/api/recommendation/cases?cycle=" + cycle.id()).stream()
                .filter(c -> c.path("applicationId").asString().equals(applicationId))
                .toList();
    }

    private long candidates(String applicationId) {
        Reply batch = system.as("recommender-zj")
                .patient()
                .get("/api/recommendation/batches/" + cycle.id())
                .must();
        return Reply.list(batch.body().path("candidates")).stream()
                .filter(c -> c.path("applicationId").asString().equals(applicationId))
                .count();
    }

    private List<String> numbers() {
        return books.all("/api/application/applications?cycle=" + cycle.id()).stream()
                .map(application -> application.path("number").asString(""))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private Reply extended() {
        var now = system.cast().now();
        String extensions = "/api/publication/cycles/" + cycle.id() + "/extensions";
        system.as("ministry-samr")
                .patient()
                .post(
                        extensions,
                        Map.of(
                                "applicationDeadline",
                                        now.plus(Duration.ofDays(500)).toString(),
                                "recommendationDeadline",
                                        now.plus(Duration.ofDays(520)).toString(),
                                "reason", "系统测试：延长截止时间"))
                .must();
        return system.as("ministry-miit")
                .patient()
                .seeing("/api/publication/cycles/" + cycle.id())
                .post(extensions + "/countersignature", Map.of())
                .must();
    }

    /** Extensions of the cycle in the whole feed, whose places must follow each other. */
    private List<JsonNode> extensionsInFeed() {
        var extensions = new ArrayList<JsonNode>();
        long last = 0;
        while (true) {
            var page = system.anonymous()
                    .patient()
                    .get("/api/exchange/public/feed?limit=200&after=" + last)
                    .must()
                    .items();
            if (page.isEmpty()) {
                return extensions;
            }
            for (JsonNode entry : page) {
                assertThat(entry.path("cursor").asString()).isEqualTo(Long.toString(++last));
                if (entry.path("type").asString().equals("cn.biaogan.cycle.extended.v1")
                        && entry.path("subject").asString().equals(cycle.id())) {
                    extensions.add(entry);
                }
            }
        }
    }
}
