package cn.biaogan.publication.cycle.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every act that moved the deadlines of a cycle, the first one first. A unit's own deadlines are the latest of those of
 * the cycle and of the acts that name it: no act shortens them, one for everyone included.
 */
public record Extensions(List<Extension> acts) {

    static final Extensions NONE = new Extensions(List.of());

    public Extensions {
        acts = List.copyOf(acts);
    }

    Extensions with(Extension act) {
        return new Extensions(Stream.concat(acts.stream(), Stream.of(act)).toList());
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
