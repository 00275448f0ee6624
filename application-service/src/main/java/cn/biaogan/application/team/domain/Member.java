package cn.biaogan.application.team.domain;

import cn.biaogan.platform.kernel.PersonalData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account of an enterprise.
 *
 * @param account its stable id
 * @param name for colleagues to read
 * @param since when it came by this right
 * @param appointment by which the office for accounts gave it, where no owner could
 */
public record Member(
        String account,
        @PersonalData String name,
        Right right,
        Instant since,
        @Nullable Appointment appointment) {

    public static Member of(String account, String name, Right right, Instant since) {
        return new Member(account, name, right, since, null);
    }

    Member named(String other) {
        return new Member(account, other, right, since, appointment);
    }

    Member with(Right given, Instant now, @Nullable Appointment by) {
        return new Member(account, name, given, now, by);
    }
}
