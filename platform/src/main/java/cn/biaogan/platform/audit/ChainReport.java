package cn.biaogan.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What the verification of one tenant's chain found.
 *
 * @param entries that were read and held, up to the first broken link
 * @param head hash of the last of them: noted down outside, it shows later that the end was cut off
 * @param broken the first link that does not hold; {@code null} when all do
 */
public record ChainReport(
        String tenant, long entries, String head, @Nullable Broken broken) {

    /** Why a link does not hold. */
    public enum Why {
        /** The entry is not there. */
        MISSING,
        /** The entry is not as it was written. */
        ALTERED,
        /** The entry follows another one than it was written after. */
        WRONG_PREDECESSOR,
        /** Another entry stands where a head was noted: the chain was written anew. */
        NOT_AS_NOTED
    }

    /** @param n place of the link in its chain, from 1 */
    public record Broken(long n, Why why) {}

    /** To be noted down. */
    public ChainHead noted() {
        return new ChainHead(tenant, entries, head);
    }

    public boolean holds() {
        return broken == null;
    }
}
