package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.recommendation.domain.Officer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a frozen order.
 *
 * @param digest of the entries and the reserve that were frozen
 * @param countersignedBy another officer of the unit; {@code null} until one did, or where none is demanded
 */
public record Seal(
        String digest,
        Officer sealedBy,
        Instant sealedAt,
        @Nullable Officer countersignedBy,
        @Nullable Instant countersignedAt) {

    static Seal by(Officer officer, String digest, Instant at) {
        return new Seal(digest, officer, at, null, null);
    }

    /**
     * The second officer's word.
     *
     * @param seen the digest of what that officer looked at
     * @throws BatchRejection.SecondOfficer when it is the same account
     * @throws BatchRejection.OtherDigest when it was another order
     */
    Seal countersigned(Officer second, String seen, Instant at) {
        if (second.is(sealedBy)) {
            throw new BatchRejection.SecondOfficer(sealedBy.name());
        }
        if (!seen.equals(digest)) {
            throw new BatchRejection.OtherDigest(digest);
        }
        return new Seal(digest, sealedBy, sealedAt, second, at);
    }
}
