package cn.biaogan.recommendation.cases.domain;

import java.time.Instant;

/**
 * Whether a case can still come into its unit's list. An acceptance or a return without that chance would promise the
 * enterprise what nobody can keep, and cost it the time to turn to another unit.
 *
 * @param listSent the list is with the ministries
 * @param open false from the unit's deadline on, and once the ministries closed the recommendation
 */
public record Chance(boolean listSent, boolean open, Instant deadline, Instant now) {

    /** @throws CaseRejection.ListSent or {@link CaseRejection.DeadlinePassed} */
    void mustBeThere() {
        if (listSent) {
            throw new CaseRejection.ListSent();
        }
        if (!open) {
            throw new CaseRejection.DeadlinePassed(deadline, now);
        }
    }
}
