package cn.biaogan.exchange.programme.domain;

import java.time.Instant;

/**
 * Deadlines of a unit that an extension named.
 *
 * @param since when they were set
 */
public record OwnDeadlines(Instant application, Instant recommendation, Instant since) {

    Instant of(Deadline deadline) {
        return deadline == Deadline.APPLICATION ? application : recommendation;
    }

    OwnDeadlines latest(OwnDeadlines other) {
        return new OwnDeadlines(
                later(application, other.application), later(recommendation, other.recommendation), other.since);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
