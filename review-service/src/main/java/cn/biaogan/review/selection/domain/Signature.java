package cn.biaogan.review.selection.domain;

import java.time.Instant;
import java.util.Set;

/**
 * Who stands for a joint act, for which ministry.
 *
 * @param ministry {@code samr} or {@code miit}
 * @param subject the person's account
 */
public record Signature(String ministry, String subject, Instant at) {

    private static final Set<String> MINISTRIES = Set.of("samr", "miit");

    /** @throws SelectionRejection.NoMinistry when the organisation is none of the two */
    public Signature {
        if (!MINISTRIES.contains(ministry)) {
            throw new SelectionRejection.NoMinistry();
        }
    }

    /** Whether it takes this one beside the other to make the act a joint one. */
    boolean completes(Signature other) {
        return !ministry.equals(other.ministry) && !subject.equals(other.subject);
    }
}
