package cn.biaogan.system.authority;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.system.authority.Stranger.Trial;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of every service through the gateway, on things that exist: without a token, with every role that its
 * rule does not admit, and as an admitted stranger. Design, 5: what a caller may not see answers 404, what it may not do
 * 403; and nothing of it changes.
 */
class EveryEndpointIT {

    /** Roles whose accounts all see the same: there are no strangers among them. */
    private static final Set<String> SEE_ALL = Set.of("ministry", "auditor", "system-admin", "security-admin");

    private static final Set<String> OPEN_TO_EVERYONE = Set.of(
            "GET /api/publication/public/cycles",
            "GET /api/publication/public/notices",
            "GET /api/publication/public/notices/{id}",
            "POST /api/publication/public/notices/{id}/objections",
            "GET /api/publication/public/notices/{id}/objections/{objectionId}",
            "GET /api/publication/public/certificates/{number}",
            "GET /api/publication/public/certificates/{number}/verification",
            "GET /api/publication/public/signing-key",
            "GET /api/publication/public/signing-keys/{keyId}",
            "GET /api/exchange/public/feed");

    private final RunningSystem system = RunningSystem.get();

    static Stream<Row> rows() {
        return Table.get().rows().stream();
    }

    static Stream<Row> guarded() {
        return rows().filter(row -> !row.isPublic());
    }

    static Stream<Row> open() {
        return rows().filter(Row::isPublic);
    }

    static Stream<Row> reads() {
        return guarded().filter(Row::reads);
    }

    @Test
    void everyOperationHasItsExample() {
        var published = PublishedOperations.read(system.anonymous());
        var told = rows().map(row -> row.operation).collect(Collectors.toCollection(TreeSet::new));

        assertThat(told).isEqualTo(published.keySet());
    }

    @Test
    void everyOperationAdmitsWhomItShould() {
        Map<String, Set<String>> published = PublishedOperations.read(system.anonymous());

        assertThat(rows())
                .allSatisfy(row -> assertThat(published.get(row.operation))
                        .as(row.operation)
                        .isEqualTo(row.admitted));
    }

    @Test
    void everyOperationTellsWhatItAnswers() {
        assertThat(PublishedOperations.withoutAnswer(system.anonymous())).isEmpty();
    }

    @Test
    void onlyTheseAreOpenToEveryone() {
        assertThat(PublishedOperations.read(system.anonymous()).entrySet().stream()
                        .filter(operation -> operation.getValue().isEmpty())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(OPEN_TO_EVERYONE);
    }

    @Test
    void everyAdmittedRoleIsTriedAsAStranger() {
        var tried = rows().collect(Collectors.groupingBy(row -> row.operation));

        assertThat(tried.entrySet()).allSatisfy(operation -> {
            var untried = new HashSet<>(operation.getValue().getFirst().admitted);
            untried.removeAll(SEE_ALL);
            for (Row row : operation.getValue()) {
                row.trials.forEach(trial -> untried.remove(trial.stranger().role()));
            }
            boolean everybodys = operation.getValue().stream().anyMatch(Row::isEverybodys);
            assertThat(untried.isEmpty() || everybodys)
                    .as("%s has no stranger among %s", operation.getKey(), untried)
                    .isTrue();
        });
    }

    /** Or else what the others are not told would prove nothing. */
    @ParameterizedTest
    @MethodSource("reads")
    void whoOwnsItIsAnswered(Row row) {
        Reply told = row.call(reader(row));

        assertThat(told.status()).as("%s", told).isEqualTo(row.isFound() ? 200 : 404);
    }

    private Caller reader(Row row) {
        return row.admitted.contains(row.thing.role())
                ? row.thing.owner()
                : Strangers.ofEachRole(system).stream()
                        .filter(somebody -> SEE_ALL.contains(somebody.role()) && row.admitted.contains(somebody.role()))
                        .map(Stranger::caller)
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("open")
    void everyoneIsToldWhatIsPublicAndNoMore(Row row) {
        var before = row.thing.seen();

        Reply told = row.call(system.anonymous());

        assertThat(told.status()).as("%s", told).isEqualTo(row.reads() ? 200 : 422);
        assertThat(row.betrayedBy(told)).as("%s", told).isEmpty();
        assertThat(row.thing.seen()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void nobodyWithoutAToken(Row row) {
        var before = row.thing.seen();

        refused(row, row.call(system.anonymous()), 401, "token.missing");

        assertThat(row.thing.seen()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void noOtherRole(Row row) {
        var before = row.thing.seen();

        Strangers.ofEachRole(system).stream()
                .filter(somebody -> !row.admitted.contains(somebody.role()))
                .forEach(somebody -> refused(row, row.call(somebody.caller()), 403, "access.role"));

        assertThat(row.thing.seen()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void noStranger(Row row) {
        var before = row.thing.seen();

        for (Trial trial : row.trials) {
            assertThat(row.admitted)
                    .as("%s is no stranger", trial.stranger())
                    .contains(trial.stranger().role());
            told(row, trial, row.call(trial.stranger().caller()));
        }

        assertThat(row.thing.seen()).isEqualTo(before);
    }

    private void told(Row row, Trial trial, Reply reply) {
        String who = trial.stranger() + ": " + reply;
        switch (trial.answer()) {
            case ABSENT -> refused(row, reply, 404, "not-found");
            case UNWRITTEN -> refused(row, reply, 404, "enterprise.not-saved");
            case OWN -> ownThings(row, reply, who);
            case OWN_IF_ANY -> {
                if (reply.ok()) {
                    ownThings(row, reply, who);
                } else {
                    assertThat(reply.status()).as(who).isBetween(400, 499);
                }
            }
            case REFUSED -> assertThat(reply.status()).as(who).isBetween(400, 499);
        }
        assertThat(row.betrayedBy(reply)).as(who).isEmpty();
    }

    private void ownThings(Row row, Reply reply, String who) {
        assertThat(reply.ok()).as(who).isTrue();
        assertThat(row.reads() && reply.text().equals(row.call(reader(row)).text()))
                .as("what the owner is told was told to %s", who)
                .isFalse();
    }

    private static void refused(Row row, Reply reply, int status, String code) {
        assertThat(reply.status()).as("%s", reply).isEqualTo(status);
        assertThat(reply.code()).as("%s", reply).isEqualTo(code);
        assertThat(row.betrayedBy(reply)).as("%s", reply).isEmpty();
    }
}
