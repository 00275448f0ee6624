package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.Fields;
import java.time.Instant;

/**
 * Until when things are accepted; the moment itself is too late.
 *
 * @param application for the enterprises' submissions
 * @param recommendation for the recommenders' batches, after the former
 */
public record Deadlines(Instant application, Instant recommendation) {

    /** @throws cn.biaogan.platform.kernel.InvalidFields when the recommendation would end first */
    public Deadlines {
        if (!recommendation.isAfter(application)) {
            var fields = new Fields();
            fields.fault("/recommendationDeadline", "cycle.deadline-order");
            fields.check();
        }
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

    private static void extended(Fields fields, String pointer, Instant from, Instant to, Instant now) {
        if (to.isBefore(from)) {
            fields.fault(pointer, "cycle.deadline-shortened");
        } else if (to.isAfter(from) && !to.isAfter(now)) {
            fields.fault(pointer, "value.past");
        }
    }
}
