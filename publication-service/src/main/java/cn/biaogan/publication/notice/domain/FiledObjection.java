package cn.biaogan.publication.notice.domain;

import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the notice knows of an objection: enough to decide on the announcement, nothing about the person.
 *
 * @param receipt number the objector was given
 * @param resolution {@code null} while it is open
 */
public record FiledObjection(
        String objectionId,
        String receipt,
        String applicationId,
        Instant filedAt,
        @Nullable Resolution resolution) {

    /** How it ended. */
    public enum Outcome {
        /** The objection is right: the enterprise is not announced. */
        UPHELD,
        REJECTED
    }

    /** What the ministry found. */
    public record Resolution(Outcome outcome, String reason, Signature by) {}

    public boolean open() {
        return resolution == null;
    }

    /** @throws NoticeRejection.AlreadyResolved when it is not open */
    FiledObjection resolved(Resolution found) {
        if (!open()) {
            throw new NoticeRejection.AlreadyResolved();
        }
        return new FiledObjection(objectionId, receipt, applicationId, filedAt, found);
    }
}
