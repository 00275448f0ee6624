package cn.biaogan.platform.store;

import cn.biaogan.platform.kernel.Decision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A small aggregate for the tests of the floor: a sum that tells every addition. */
record Tally(String owner, List<String> tags, long sum) {

    record Added(long amount, long sum) {}

    static final AggregateDefinition<Tally, Added> DEFINITION = new AggregateDefinition<>(
            "tallies",
            "test.tally.v1",
            Tally.class,
            List.of("owner", "tags"),
            tally -> Map.of("owner", tally.owner(), "tags", tally.tags()),
            added -> new OutgoingEvent("cn.biaogan.test.added.v1", added));

    static Function<Optional<Tally>, Decision<Tally, Added>> add(long amount) {
        return found -> {
            Tally before = found.orElseGet(() -> new Tally("nobody", List.of(), 0));
            var after = new Tally(before.owner(), before.tags(), before.sum() + amount);
            return Decision.of(after, new Added(amount, after.sum()));
        };
    }

    static Function<Optional<Tally>, Decision<Tally, Added>> create(String owner, String... tags) {
        return found -> Decision.of(found.orElseGet(() -> new Tally(owner, List.of(tags), 0)));
    }
}
