package cn.biaogan.exchange.programme.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cycle with its deadlines.
 *
 * @param since when its deadlines were set last
 * @param open until the recommendation is closed
 * @param sent ids of the units whose batch was sent
 * @param reminded what was reminded of, each deadline by itself
 */
public record KnownCycle(
        String cycleId,
        String name,
        Instant applicationDeadline,
        Instant recommendationDeadline,
        Instant since,
        List<Unit> units,
        boolean open,
        List<String> sent,
        List<String> reminded) {

    public KnownCycle {
        units = List.copyOf(units);
        sent = List.copyOf(sent);
        reminded = List.copyOf(reminded);
    }

    public static KnownCycle opened(
            String cycleId,
            String name,
            Instant applicationDeadline,
            Instant recommendationDeadline,
            Instant since,
            List<Unit> units) {
        return new KnownCycle(
                cycleId, name, applicationDeadline, recommendationDeadline, since, units, true, List.of(), List.of());
    }

    public KnownCycle extended(Instant application, Instant recommendation, Instant at) {
        return new KnownCycle(cycleId, name, application, recommendation, at, units, open, sent, reminded);
    }

    public KnownCycle closed() {
        return new KnownCycle(
                cycleId, name, applicationDeadline, recommendationDeadline, since, units, false, sent, reminded);
    }

    public KnownCycle sentBy(String unitId) {
        return new KnownCycle(
                cycleId,
                name,
                applicationDeadline,
                recommendationDeadline,
                since,
                units,
                open,
                distinct(sent, unitId),
                reminded);
    }

    public KnownCycle reminded(String reminder) {
        return new KnownCycle(
                cycleId,
                name,
                applicationDeadline,
                recommendationDeadline,
                since,
                units,
                open,
                sent,
                distinct(reminded, reminder));
    }

    public Instant of(Deadline deadline) {
        return deadline == Deadline.APPLICATION ? applicationDeadline : recommendationDeadline;
    }

    /**
     * Whether it is time to remind. Not of what lay behind when the deadline was set: its announcement told that. Not
     * twice; another deadline after an extension is another one.
     */
    public boolean isDue(Deadline deadline, Duration before, Instant now) {
        Instant end = of(deadline);
        Instant time = end.minus(before);
        return open
                && !now.isBefore(time)
                && now.isBefore(end)
                && !time.isBefore(since)
                && !reminded.contains(reminder(deadline, before));
    }

    /** Names the reminder for ever. */
    public String reminder(Deadline deadline, Duration before) {
        return deadline + "|" + of(deadline) + "|" + before;
    }

    public Optional<Unit> unit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** Those who still owe their batch. */
    public List<Unit> owing() {
        return units.stream().filter(unit -> !sent.contains(unit.id())).toList();
    }

    private static List<String> distinct(List<String> known, String more) {
        return Stream.concat(known.stream(), Stream.of(more)).distinct().toList();
    }
}
