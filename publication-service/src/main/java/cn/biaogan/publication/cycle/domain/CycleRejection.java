package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.time.Instant;
import java.util.Map;

/** What the rules of a cycle refuse. */
public abstract sealed class CycleRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private CycleRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** Another cycle of that year is proposed or under way. */
    public static final class YearTaken extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public YearTaken(int year) {
            super(Kind.CONFLICT, Map.of("year", Integer.toString(year)));
        }
    }

    /** Only the ministry that proposed may change its proposal. */
    public static final class NotProposer extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public NotProposer() {
            super(Kind.FORBIDDEN, Map.of());
        }
    }

    /** The countersignature must come from the other ministry and from another person. */
    public static final class SameMinistry extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public SameMinistry() {
            super(Kind.FORBIDDEN, Map.of());
        }
    }

    /** The cycle is opened already: its terms stand. */
    public static final class AlreadyOpened extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyOpened() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The cycle is only proposed, or its recommendation is closed. */
    public static final class NotOpen extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public NotOpen() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** A proposed deadline passed before the countersignature. */
    public static final class DeadlinePassed extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public DeadlinePassed(Instant deadline) {
            super(Kind.CONFLICT, Map.of("deadline", deadline));
        }
    }

    /** An extension is proposed; its fate is decided, with a reason, before it is replaced or overtaken. */
    public static final class ExtensionPending extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public ExtensionPending() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The proposed extension would be over by now: only time has gone by since it was proposed. */
    public static final class ExtensionOverdue extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public ExtensionOverdue() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** There is no proposed extension to countersign or to end. */
    public static final class NoExtension extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public NoExtension() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The deadline of the recommendations has not passed yet. */
    public static final class RecommendationRunning extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public RecommendationRunning(Instant deadline) {
            super(Kind.CONFLICT, Map.of("deadline", deadline));
        }
    }

    /** A cycle ends only after its recommendation is closed, and only once. */
    public static final class NotClosable extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public NotClosable() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** Somebody is recommended and the selection is not known: the review is under way. */
    public static final class ReviewPending extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public ReviewPending() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** No batch is known, and one that was sent in time may still be on its way. */
    public static final class BatchesUncertain extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public BatchesUncertain(Instant certain) {
            super(Kind.CONFLICT, Map.of("certain", certain));
        }
    }

    /** The cycle's notice is not announced yet. */
    public static final class NoticePending extends CycleRejection {
        private static final long serialVersionUID = 1L;

        public NoticePending() {
            super(Kind.CONFLICT, Map.of());
        }
    }
}
