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

    private static final int EDITION = 100_000;

    /** How it ended. */
    public enum Outcome {
        /** The objection is right: the enterprise is not announced. */
        UPHELD,
        REJECTED
    }

    /** What the ministry found. */
    public record Resolution(Outcome outcome, String reason, Signature by) {}

    /**
     * The number an objector is given: {@code BGYY2026-00042}, counted per notice. Later editions of a year start at
     * edition times 100000, so that no number comes twice.
     */
    static String receipt(NoticeHead head, int position) {
        int count = position + (head.edition() == 1 ? 0 : head.edition() * EDITION);
        return "BGYY%04d-%05d".formatted(head.year(), count);
    }

    public boolean open() {
        return resolution == null;
    }

    /** {@code OPEN}, {@code UPHELD} or {@code REJECTED}. */
    public String state() {
        return resolution == null ? "OPEN" : resolution.outcome().name();
    }

    /** @throws NoticeRejection.AlreadyResolved when it is not open */
    FiledObjection resolved(Resolution found) {
        if (!open()) {
            throw new NoticeRejection.AlreadyResolved();
        }
        return new FiledObjection(objectionId, receipt, applicationId, filedAt, found);
    }
}
