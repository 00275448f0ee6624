package cn.biaogan.publication.notice.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.time.Instant;
import java.util.Map;

/** What the rules of the public notice refuse. */
public abstract sealed class NoticeRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private NoticeRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** The list is published already. */
    public static final class AlreadyPublished extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyPublished() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The list is not published, or its announcement is out already. */
    public static final class NotOnNotice extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public NotOnNotice() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** Nothing is listed: there is nothing to publish or to announce. */
    public static final class NothingListed extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public NothingListed() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The objection period is over. */
    public static final class PeriodOver extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public PeriodOver(Instant until) {
            super(Kind.CONFLICT, Map.of("until", until));
        }
    }

    /** The application is not on the list any more. */
    public static final class EntryRemoved extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public EntryRemoved() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The notice holds as many objections as a document can. */
    public static final class TooManyObjections extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public TooManyObjections(int most) {
            super(Kind.CONFLICT, Map.of("most", most));
        }
    }

    /** As many objections as may wait already wait against the enterprise: the ministries work them off first. */
    public static final class TooManyOpen extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public TooManyOpen(int most) {
            super(Kind.CONFLICT, Map.of("most", most));
        }
    }

    /** No objection to the enterprise waits for a resolution. */
    public static final class NothingToResolve extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public NothingToResolve() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The notice holds no such objection. */
    public static final class UnknownObjection extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public UnknownObjection() {
            super(Kind.NOT_FOUND, Map.of());
        }
    }

    /** The objection is resolved; that stands. */
    public static final class AlreadyResolved extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyResolved() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The other ministry proposed a longer objection period that waits for a countersignature. */
    public static final class ExtensionPending extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public ExtensionPending() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The proposed extension would be over by now: only time has gone by since it was proposed. */
    public static final class ExtensionOverdue extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public ExtensionOverdue() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** There is no longer objection period to countersign. */
    public static final class NoExtension extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public NoExtension() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** Objections may still come. */
    public static final class PeriodRunning extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public PeriodRunning(Instant until) {
            super(Kind.CONFLICT, Map.of("until", until));
        }
    }

    /** Objections wait for their resolution. */
    public static final class OpenObjections extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public OpenObjections(long count) {
            super(Kind.CONFLICT, Map.of("count", count));
        }
    }

    /** The other ministry proposed the announcement already: countersign it. */
    public static final class AnnouncementProposed extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public AnnouncementProposed() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** There is no proposed announcement to countersign. */
    public static final class NoAnnouncement extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public NoAnnouncement() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The countersignature must come from the other ministry and from another person. */
    public static final class SameMinistry extends NoticeRejection {
        private static final long serialVersionUID = 1L;

        public SameMinistry() {
            super(Kind.FORBIDDEN, Map.of());
        }
    }
}
