package cn.biaogan.publication.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When objections are heard.
 *
 * @param from the first working day that counts, Beijing date; objections are heard from the publication on
 * @param until 24:00 Beijing time of the last working day: the first moment that is too late
 */
public record ObjectionPeriod(LocalDate from, Instant until) {

    public boolean endedAt(Instant now) {
        return !now.isBefore(until);
    }
}
