package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * Until when things are accepted; the moment itself is too late.
 *
 * @param application for the enterprises' submissions
 * @param recommendation for the recommenders' batches, after the former
 */
public record Deadlines(Instant application, Instant recommendation) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** @throws cn.biaogan.platform.kernel.InvalidFields when the recommendation would end first */
    public Deadlines {
        if (!recommendation.isAfter(application)) {
            var fields = new Fields();
            fields.fault("/recommendationDeadline", "cycle.deadline-order");
            fields.check();
        }
    }

    /**
     * The notice of a year may come at the end of the year before, and its deadlines reach into the year after; 24:00 of
     * the last day is still that day's.
     *
     * @param last year that they may reach into
     * @throws cn.biaogan.platform.kernel.InvalidFields naming what lies outside
     */
    public Deadlines near(int year, int last) {
        var fields = new Fields();
        within(fields, "/applicationDeadline", application, year - 1, last);
        within(fields, "/recommendationDeadline", recommendation, year - 1, last);
        fields.check();
        return this;
    }

    private static void within(Fields fields, String pointer, Instant deadline, int first, int last) {
        if (!deadline.isAfter(beginning(first)) || deadline.isAfter(beginning(last + 1))) {
            fields.fault(
                    pointer,
                    "cycle.deadline-year",
                    Map.of("first", Integer.toString(first), "last", Integer.toString(last)));
        }
    }

    private static Instant beginning(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(BEIJING).toInstant();
    }

    /** The first deadline that is over would make a new cycle pointless. */
    void requireAhead(Instant now) {
        if (!application.isAfter(now)) {
            throw new CycleRejection.DeadlinePassed(application);
        }
    }

    /**
     * Later deadlines: none shortened, at least one later, and what is later still lies ahead.
     *
     * @throws cn.biaogan.platform.kernel.InvalidFields otherwise
     */
    Deadlines extendedTo(Deadlines later, Instant now) {
        var fields = new Fields();
        extended(fields, "/applicationDeadline", application, later.application, now);
        extended(fields, "/recommendationDeadline", recommendation, later.recommendation, now);
        if (later.equals(this)) {
            fields.fault("/recommendationDeadline", "cycle.extends-nothing");
        }
        fields.check();
        return later;
    }

    /** Each the later of the two. */
    Deadlines latest(Deadlines other) {
        return new Deadlines(later(application, other.application), later(recommendation, other.recommendation));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** {@link #extendedTo} for a unit, whose faults lie where it is named. */
    void requireExtendedFor(NamedUnit unit, String pointer, Deadlines later, Instant now, Fields fields) {
        if (later.application.isBefore(application) || later.recommendation.isBefore(recommendation)) {
            fields.fault(
                    pointer,
                    "cycle.unit-deadline-shortened",
                    Map.of("unit", unit.id(), "application", application, "recommendation", recommendation));
        } else if (later.equals(this)) {
            fields.fault(pointer, "cycle.unit-extends-nothing", Map.of("unit", unit.id()));
        } else {
            fields.attempt("", () -> extendedTo(later, now));
        }
    }

    private static void extended(Fields fields, String pointer, Instant from, Instant to, Instant now) {
        if (to.isBefore(from)) {
            fields.fault(pointer, "cycle.deadline-shortened");
        } else if (to.isAfter(from) && !to.isAfter(now)) {
            fields.fault(pointer, "value.past");
        }
    }
}
