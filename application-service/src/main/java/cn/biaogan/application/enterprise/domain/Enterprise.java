package cn.biaogan.application.enterprise.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One organisation's profile.
 *
 * @param claimedAt when the claim on the credit code was taken
 * @param former the claim given up last, to be released once
 */
public record Enterprise(
        String enterpriseId,
        Profile profile,
        Instant claimedAt,
        @Nullable FormerCode former,
        Instant changedAt) {

    /** A claim given up. */
    public record FormerCode(CreditCode code, Instant claimedAt) {}

    public static Enterprise founded(String enterpriseId, Profile profile, Instant claimedAt, Instant now) {
        return new Enterprise(enterpriseId, profile, claimedAt, null, now);
    }

    /** The edited profile; a changed credit code makes the old claim a former one. */
    public Enterprise edited(Profile next, Instant nextClaimedAt, Instant now) {
        if (shows(next.creditCode())) {
            return new Enterprise(enterpriseId, next, claimedAt, former, now);
        }
        return new Enterprise(enterpriseId, next, nextClaimedAt, new FormerCode(profile.creditCode(), claimedAt), now);
    }

    public boolean shows(CreditCode code) {
        return profile.creditCode().equals(code);
    }
}
