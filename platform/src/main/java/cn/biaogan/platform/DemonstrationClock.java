package cn.biaogan.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A clock that a file moves, for demonstrations alone: a year of the programme passes in a minute. The file holds an
 * ISO-8601 duration such as {@code PT-6480H}; it is looked at most every 100 ms. A file that is absent or unreadable
 * leaves the offset as it was. Tokens are always checked against the real time.
 */
final class DemonstrationClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationClock.class);
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(100).toNanos();

    private record Reading(long nanoTime, String text, Duration offset) {}

    private final Clock real;
    private final Path file;
    private volatile Reading last;

    DemonstrationClock(Clock real, Path file) {
        this.real = real;
        this.file = file;
        this.last = read(new Reading(0, "", Duration.ZERO));
        LOG.warn("time is moved by {}: for demonstrations only", file);
    }

    @Override
    public Instant instant() {
        Reading reading = last;
        if (System.nanoTime() - reading.nanoTime() > LOOK_EVERY_NANOS) {
            reading = read(reading);
            last = reading;
        }
        return real.instant().plus(reading.offset());
    }

    private Reading read(Reading before) {
        try {
            String text = Files.readString(file).strip();
            Duration offset = text.equals(before.text()) ? before.offset() : Duration.parse(text);
            return new Reading(System.nanoTime(), text, offset);
        } catch (IOException | DateTimeParseException e) {
            LOG.debug("{} holds no duration", file, e);
            return new Reading(System.nanoTime(), before.text(), before.offset());
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemonstrationClock(real.withZone(zone), file);
    }
}
