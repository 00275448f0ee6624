package cn.biaogan.publication.certificate.web;

import cn.biaogan.platform.kernel.InvalidValue;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/** Until when something is due: an instant, or a day that ends at 24:00 Beijing time. */
final class DueDate {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private DueDate() {}

    /** A reader that refuses what is over already. */
    static Function<String, Instant> ahead(Clock clock) {
        return raw -> {
            Instant due = parse(raw.strip());
            if (!due.isAfter(clock.instant())) {
                throw new InvalidValue("value.past");
            }
            return due;
        };
    }

    private static Instant parse(String text) {
        try {
            return text.length() > 10
                    ? Instant.parse(text)
                    : LocalDate.parse(text).plusDays(1).atStartOfDay(BEIJING).toInstant();
        } catch (DateTimeException e) {
            throw InvalidValue.format("day-or-time");
        }
    }
}
