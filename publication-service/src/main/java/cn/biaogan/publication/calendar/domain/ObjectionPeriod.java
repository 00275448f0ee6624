package cn.biaogan.publication.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When objections are heard.
 *
 * @param from the first working day that counts, Beijing date; objections are heard from the publication on
 * @param until 24:00 Beijing time of the last working day: the first moment that is too late
 */
public record ObjectionPeriod(LocalDate from, Instant until) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** The last working day on which objections are heard, Beijing date. */
    public LocalDate lastDay() {
        return until.atZone(BEIJING).toLocalDate().minusDays(1);
    }

    public boolean endedAt(Instant now) {
        return !now.isBefore(until);
    }
}
