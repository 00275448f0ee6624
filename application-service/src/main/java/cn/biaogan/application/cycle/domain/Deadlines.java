package cn.biaogan.application.cycle.domain;

import java.time.Instant;

/**
 * Until when things are taken; the moment itself is too late.
 *
 * @param application for the submissions to a unit
 * @param recommendation for the unit's batch
 */
public record Deadlines(Instant application, Instant recommendation) {

    Deadlines latest(Deadlines other) {
        return new Deadlines(later(application, other.application), later(recommendation, other.recommendation));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
