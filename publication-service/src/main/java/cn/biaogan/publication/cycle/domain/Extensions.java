package cn.biaogan.publication.cycle.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Every act that moved the deadlines of a cycle, the first one first. A unit's own deadlines are the latest of those of
 * the cycle and of the acts that name it: no act shortens them, one for everyone included.
 *
 * @param withdrawn proposals that never became an act, in the order in which they were ended
 */
public record Extensions(List<Extension> acts, List<WithdrawnExtension> withdrawn) {

    static final Extensions NONE = new Extensions(List.of(), List.of());

    public Extensions {
        acts = List.copyOf(acts);
        withdrawn = List.copyOf(Objects.requireNonNullElse(withdrawn, List.of())); // absent in older documents
    }

    Extensions with(Extension act) {
        return new Extensions(with(acts, act), withdrawn);
    }

    Extensions with(WithdrawnExtension ended) {
        return new Extensions(acts, with(withdrawn, ended));
    }

    private static <T> List<T> with(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    Deadlines of(NamedUnit unit, Deadlines everyones) {
        return acts.stream()
                .filter(act -> act.units().contains(unit))
                .map(Extension::deadlines)
                .reduce(everyones, Deadlines::latest);
    }

    /** When the last unit's time to recommend is over. */
    Instant lastRecommendation(Deadlines everyones) {
        return acts.stream()
                .filter(act -> !act.units().isEmpty())
                .map(Extension::deadlines)
                .reduce(everyones, Deadlines::latest)
                .recommendation();
    }
}
