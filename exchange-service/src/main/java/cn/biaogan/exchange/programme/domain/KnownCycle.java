package cn.biaogan.exchange.programme.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cycle with its deadlines.
 *
 * @param since when its deadlines were set last
 * @param open until the recommendation is closed
 * @param sent ids of the units whose batch was sent
 * @param own deadlines of units that an extension named, by unit
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
        List<String> reminded,
        Map<String, OwnDeadlines> own) {

    public KnownCycle {
        units = List.copyOf(units);
        sent = List.copyOf(sent);
        reminded = List.copyOf(reminded);
        own = Map.copyOf(Objects.requireNonNullElse(own, Map.of())); // absent in older documents
    }

    public static KnownCycle opened(
            String cycleId,
            String name,
            Instant applicationDeadline,
            Instant recommendationDeadline,
            Instant since,
            List<Unit> units) {
        return new KnownCycle(
                cycleId,
                name,
                applicationDeadline,
                recommendationDeadline,
                since,
                units,
                true,
                List.of(),
                List.of(),
                Map.of());
    }

    /** For everyone. */
    public KnownCycle extended(Instant application, Instant recommendation, Instant at) {
        return new KnownCycle(cycleId, name, application, recommendation, at, units, open, sent, reminded, own);
    }

    /** For one unit alone. */
    public KnownCycle extended(String tenant, String unitId, OwnDeadlines later) {
        var next = new HashMap<>(own);
        unit(unitId)
                .filter(unit -> unit.tenant().equals(tenant))
                .ifPresent(unit -> next.merge(unit.id(), later, OwnDeadlines::latest));
        return with(open, sent, reminded, next);
    }

    public KnownCycle closed() {
        return with(false, sent, reminded, own);
    }

    public KnownCycle sentBy(String unitId) {
        return with(open, distinct(sent, unitId), reminded, own);
    }

    public KnownCycle reminded(String reminder) {
        return with(open, sent, distinct(reminded, reminder), own);
    }

    private KnownCycle with(
            boolean isOpen, List<String> sentBy, List<String> remindedOf, Map<String, OwnDeadlines> ownOnes) {
        return new KnownCycle(
                cycleId,
                name,
                applicationDeadline,
                recommendationDeadline,
                since,
                units,
                isOpen,
                sentBy,
                remindedOf,
                ownOnes);
    }

    /** Everyone's, and those of the units that have a later one for themselves. */
    public List<Term> terms(Deadline deadline) {
        var everyones = new Term(
                deadline, deadline == Deadline.APPLICATION ? applicationDeadline : recommendationDeadline, since, null);
        return Stream.concat(
                        Stream.of(everyones),
                        units.stream()
                                .filter(unit -> own.containsKey(unit.id()))
                                .map(unit -> own(unit, deadline))
                                .filter(term -> term.end().isAfter(everyones.end())))
                .toList();
    }

    private Term own(Unit unit, Deadline deadline) {
        var deadlines = Objects.requireNonNull(own.get(unit.id()));
        return new Term(deadline, deadlines.of(deadline), deadlines.since(), unit);
    }

    /** When the deadline ends for a unit: its own one where that is later than everyone's. */
    public Instant end(Deadline deadline, String unitId) {
        return terms(deadline).stream()
                .filter(term -> term.unit() == null || term.unit().id().equals(unitId))
                .map(Term::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether the unit's deadline is later than everyone's. */
    public boolean hasOwn(Deadline deadline, String unitId) {
        return terms(deadline).stream()
                .anyMatch(term -> term.unit() != null && term.unit().id().equals(unitId));
    }

    /**
     * Whether it is time to remind. Not of what lay behind when the deadline was set: its announcement told that. Not
     * twice; another deadline after an extension is another one.
     */
    public boolean isDue(Term term, Duration before, Instant now) {
        Instant time = term.end().minus(before);
        return open
                && !now.isBefore(time)
                && now.isBefore(term.end())
                && !time.isBefore(term.since())
                && !reminded.contains(reminder(term, before));
    }

    /** Names the reminder for ever. */
    public String reminder(Term term, Duration before) {
        String whose = term.unit() == null ? "" : "|" + term.unit().id();
        return term.deadline() + "|" + term.end() + "|" + before + whose;
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
