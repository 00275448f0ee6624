package cn.biaogan.seeded.time;

import java.time.Instant;
import java.time.LocalDate;

final class LooksAtItsOwnClock {

    Instant instant() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }
}
