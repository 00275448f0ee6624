package cn.biaogan.recommendation.batch.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an order must meet before it is sealed and sent.
 *
 * @param countersigned a second officer of the unit has to answer for it
 * @param localNotice the unit has to give notice at home first
 */
public record SealTerms(boolean countersigned, boolean localNotice) {

    /** Whoever gave notice, demanded or not, answers for a list that nobody can object to any more. */
    void mustHaveNoticeOver(Roll roll, Instant now) {
        var notice = roll.notice();
        if (notice != null) {
            notice.mustBeOver(now);
        } else if (localNotice) {
            throw new BatchRejection.LocalNoticeMissing();
        }
    }

    /** A list that was sealed while nobody had to countersign does not go out when somebody has to. */
    void mustBeAnsweredFor(@Nullable Seal seal) {
        if (countersigned && (seal == null || seal.countersignedBy() == null)) {
            throw new BatchRejection.NotCountersigned();
        }
    }
}
