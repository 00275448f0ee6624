package cn.biaogan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.act.Cause;
import cn.biaogan.platform.act.CommandKey;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Aggregates} promises, whatever it keeps them in. */
abstract class AggregatesContract {

    static final TenantId ZHEJIANG = new TenantId("330000");
    static final TenantId GUANGDONG = new TenantId("440000");

    private Aggregates<Tally, Tally.Added> tallies;

    abstract Aggregates<Tally, Tally.Added> empty();

    @BeforeEach
    void open() {
        tallies = empty();
    }

    static Act act() {
        return act(null, null);
    }

    static Act act(@Nullable CommandKey key, @Nullable Long expected) {
        return new Act("tally.add", new Actor("u1", ZHEJIANG, "o1", Set.of("enterprise"), ""), key, expected, null);
    }

    static Act because(String stream, String purpose, long sequence) {
        var actor = new Actor("service:test", ZHEJIANG, "", Set.of(), "");
        return new Act("tally.add", actor, null, null, new Cause(stream, purpose, sequence, UUID.randomUUID(), "c"));
    }

    @Test
    void countsVersionsFromOne() {
        assertThat(tallies.change(ZHEJIANG, "a", act(), Tally.add(1)).version()).isEqualTo(1);
        assertThat(tallies.change(ZHEJIANG, "a", act(), Tally.add(1)).version()).isEqualTo(2);
        assertThat(tallies.get(ZHEJIANG, "a").state().sum()).isEqualTo(2);
    }

    @Test
    void keepsTheSameIdOfTwoTenantsApart() {
        tallies.change(ZHEJIANG, "a", act(), Tally.add(1));
        tallies.change(GUANGDONG, "a", act(), Tally.add(5));

        assertThat(tallies.get(ZHEJIANG, "a").state().sum()).isEqualTo(1);
        assertThat(tallies.get(GUANGDONG, "a").state().sum()).isEqualTo(5);
    }

    @Test
    void neverShowsAnotherTenantsDocument() {
        tallies.change(ZHEJIANG, "a", act(), Tally.add(1));

        assertThat(tallies.find(GUANGDONG, "a")).isEmpty();
        assertThat(tallies.find(Scope.of(GUANGDONG), "a")).isEmpty();
        assertThat(tallies.find(Scope.all(), "a")).isPresent();
        assertThatThrownBy(() -> tallies.get(GUANGDONG, "a")).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAStaleVersionAndKeepsTheState() {
        tallies.change(ZHEJIANG, "a", act(), Tally.add(1));
        tallies.change(ZHEJIANG, "a", act(null, 1L), Tally.add(1));

        assertThatThrownBy(() -> tallies.change(ZHEJIANG, "a", act(null, 1L), Tally.add(1)))
                .isInstanceOf(StaleVersion.class);
        assertThat(tallies.get(ZHEJIANG, "a").state().sum()).isEqualTo(2);
    }

    @Test
    void refusesAnExpectedVersionOfNothing() {
        assertThatThrownBy(() -> tallies.change(ZHEJIANG, "a", act(null, 1L), Tally.add(1)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void whatIsNotThereForTheCallerIsNotStale() {
        assertThatThrownBy(() -> tallies.change(ZHEJIANG, "a", act(null, 1L), t -> {
                    throw new NotFound();
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tallies.change(ZHEJIANG, "a", act(null, 1L), t -> Decision.nothing()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aStaleVersionIsToldBeforeARuleThatTheNewerStateBreaks() {
        tallies.change(ZHEJIANG, "a", act(), Tally.add(1));

        assertThatThrownBy(() -> tallies.change(ZHEJIANG, "a", act(null, 7L), t -> {
                    throw new KeyReused();
                }))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void remembersACommandThatChangedNothing() {
        var key = new CommandKey("k", "d");
        tallies.change(ZHEJIANG, "a", act(), Tally.create("o"));
        var before = tallies.change(ZHEJIANG, "a", act(key, null), t -> Decision.unchanged(t.orElseThrow()));
        assertThat(before.replayed()).isFalse();

        var repeat = tallies.change(ZHEJIANG, "a", act(key, null), Tally.add(1));

        assertThat(repeat.replayed()).isTrue();
        assertThat(repeat.version()).isEqualTo(before.version());
        assertThatThrownBy(() -> tallies.change(ZHEJIANG, "a", act(new CommandKey("k", "e"), null), Tally.add(1)))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void remembersTheLast128CommandsOfADocument() {
        for (int i = 0; i <= 128; i++) {
            tallies.change(ZHEJIANG, "a", act(new CommandKey("k" + i, "d"), null), Tally.add(1));
        }

        assertThat(repeat("k1").replayed()).isTrue();
        assertThat(repeat("k0").replayed()).isFalse();
    }

    private Versioned<Tally> repeat(String key) {
        return tallies.change(ZHEJIANG, "a", act(new CommandKey(key, "d"), null), Tally.add(1));
    }

    @Test
    void answersARepeatedCommandWithoutDoingItAgain() {
        var key = new CommandKey("k", "d");
        assertThat(tallies.change(ZHEJIANG, "a", act(key, null), Tally.add(1)).replayed())
                .isFalse();

        var repeat = tallies.change(ZHEJIANG, "a", act(key, null), Tally.add(1));

        assertThat(repeat.replayed()).isTrue();
        assertThat(repeat.state().sum()).isEqualTo(1);
    }

    @Test
    void refusesAnotherCommandUnderAUsedKey() {
        tallies.change(ZHEJIANG, "a", act(new CommandKey("k", "d"), null), Tally.add(1));

        assertThatThrownBy(() -> tallies.change(ZHEJIANG, "a", act(new CommandKey("k", "other"), null), Tally.add(1)))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void appliesAFactOncePerStreamAndPurpose() {
        tallies.change(ZHEJIANG, "a", because("t.v1|x", "add", 1), Tally.add(1));
        tallies.change(ZHEJIANG, "a", because("t.v1|x", "add", 1), Tally.add(1));
        tallies.change(ZHEJIANG, "a", because("t.v1|xy", "add", 1), Tally.add(10));
        tallies.change(ZHEJIANG, "a", because("t.v1|x", "add", 2), Tally.add(50));
        tallies.change(ZHEJIANG, "a", because("t.v1|x", "add-more", 2), Tally.add(50));
        tallies.change(ZHEJIANG, "a", because("t.v1|x", "add", 1), Tally.add(1));

        assertThat(tallies.get(ZHEJIANG, "a").state().sum()).isEqualTo(111);
    }

    /** It was passed over in its time without a write; delivered again after a crash it must not act on a later state. */
    @Test
    void passesOverAFactThatALaterOneOfItsStreamOvertook() {
        tallies.change(ZHEJIANG, "a", act(), Tally.create("o"));
        tallies.change(ZHEJIANG, "a", because("t.v1|x", "withdraw", 2), Tally.add(1));

        var late = tallies.change(ZHEJIANG, "a", because("t.v1|x", "reinstate", 1), Tally.add(100));

        assertThat(late.replayed()).isTrue();
        assertThat(late.state().sum()).isEqualTo(1);
    }

    @Test
    void remembersAFactThatChangedNothing() {
        tallies.change(ZHEJIANG, "a", act(), Tally.create("o"));
        tallies.change(ZHEJIANG, "a", because("t|x", "add", 1), t -> Decision.unchanged(t.orElseThrow()));

        assertThat(tallies.change(ZHEJIANG, "a", because("t|x", "add", 1), Tally.add(1))
                        .replayed())
                .isTrue();
    }

    @Test
    void leavesNoTraceOfAFactThatConcernsNothing() {
        assertThat(tallies.changeIfAny(ZHEJIANG, "a", because("t|x", "add", 1), t -> Decision.nothing()))
                .isEmpty();
        assertThat(tallies.find(ZHEJIANG, "a")).isEmpty();
        assertThatThrownBy(() -> tallies.change(ZHEJIANG, "a", act(), t -> Decision.nothing()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void leavesTheVersionWhenNothingChanged() {
        tallies.change(ZHEJIANG, "a", act(), Tally.create("o"));

        assertThat(tallies.change(ZHEJIANG, "a", act(), t -> Decision.unchanged(t.orElseThrow()))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void losesNoneOfManyConcurrentChanges() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Long>>();
            for (int i = 0; i < 80; i++) {
                work.add(
                        () -> tallies.change(ZHEJIANG, "a", act(), Tally.add(1)).version());
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        var after = tallies.get(ZHEJIANG, "a");
        assertThat(after.state().sum()).isEqualTo(80);
        assertThat(after.version()).isEqualTo(80);
    }

    @Test
    void letsExactlyOneOfManyWithTheSameVersionWin() throws Exception {
        tallies.change(ZHEJIANG, "a", act(), Tally.create("o"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 40; i++) {
                work.add(() -> {
                    try {
                        tallies.change(ZHEJIANG, "a", act(null, 1L), Tally.add(1));
                        return true;
                    } catch (StaleVersion lost) {
                        return false;
                    }
                });
            }
            int winners = 0;
            for (var done : threads.invokeAll(work)) {
                winners += done.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        }
    }

    @Test
    void listsByKeysWithinTheScopePageByPage() {
        for (String id : List.of("a", "b", "c")) {
            tallies.change(ZHEJIANG, id, act(), Tally.create("o1", "x", id));
        }
        tallies.change(GUANGDONG, "b", act(), Tally.create("o1", "x"));
        tallies.change(ZHEJIANG, "d", act(), Tally.create("o2", "x"));

        var first = tallies.list(Scope.of(ZHEJIANG), Map.of("owner", "o1"), new PageRequest(2, null));
        var second = tallies.list(Scope.of(ZHEJIANG), Map.of("owner", "o1"), new PageRequest(2, first.next()));
        assertThat(first.items()).extracting(Versioned::id).containsExactly("a", "b");
        assertThat(second.items()).extracting(Versioned::id).containsExactly("c");
        assertThat(second.next()).isNull();

        assertThat(ids(Scope.all(), Map.of("owner", "o1"))).containsExactly("a", "b", "c", "b");
        assertThat(ids(Scope.of(ZHEJIANG), Map.of("tags", "x", "owner", "o2"))).containsExactly("d");
        assertThat(ids(Scope.of(ZHEJIANG), Map.of("tags", "c"))).containsExactly("c");
        assertThat(ids(Scope.of(ZHEJIANG), Map.of())).containsExactly("a", "b", "c", "d");
    }

    private List<String> ids(Scope scope, Map<String, String> keys) {
        var ids = new ArrayList<String>();
        tallies.each(scope, keys, found -> ids.add(found.id()));
        return ids;
    }

    @Test
    void refusesAQueryByAnUndeclaredKey() {
        assertThatThrownBy(() -> tallies.list(Scope.all(), Map.of("sum", "1"), PageRequest.first()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
