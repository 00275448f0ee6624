package cn.biaogan.application.filing.domain;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Why an enterprise's act on its application is refused. */
public abstract sealed class ApplicationRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private ApplicationRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    private ApplicationRejection(Fault wrong) {
        super(Kind.INVALID, Map.of(), List.of(wrong));
    }

    /** The deadline is over. */
    public static final class DeadlinePassed extends ApplicationRejection {
        private static final long serialVersionUID = 1L;

        public DeadlinePassed(Instant deadline, Instant now) {
            super(Kind.CONFLICT, Map.of("deadline", deadline, "now", now));
        }
    }

    /** The cycle takes nothing more. */
    public static final class CycleNotOpen extends ApplicationRejection {
        private static final long serialVersionUID = 1L;

        public CycleNotOpen() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** One submission is alive: a second one, and edits, are refused. */
    public static final class AlreadySubmitted extends ApplicationRejection {
        private static final long serialVersionUID = 1L;

        public AlreadySubmitted() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** It is in the unit's batch. */
    public static final class AlreadyRecommended extends ApplicationRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyRecommended() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** It was submitted as often as is kept. */
    public static final class TooManySubmissions extends ApplicationRejection {

        private static final long serialVersionUID = 1L;

        public TooManySubmissions(int max) {
            super(Kind.CONFLICT, Map.of("max", max));
        }
    }

    /** There is no submission alive. */
    public static final class NotSubmitted extends ApplicationRejection {
        private static final long serialVersionUID = 1L;

        public NotSubmitted() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The unit has not answered the withdrawal yet. */
    public static final class ReleasePending extends ApplicationRejection {
        private static final long serialVersionUID = 1L;

        public ReleasePending() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** A correction goes back to the unit that asked for it. */
    public static final class CorrectionElsewhere extends ApplicationRejection {
        private static final long serialVersionUID = 1L;

        public CorrectionElsewhere() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The unit turned this application down before, or sent its batch with it. */
    public static final class DeclinedBefore extends ApplicationRejection {
        private static final long serialVersionUID = 1L;

        public DeclinedBefore() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The unit has sent its list: it could not recommend the application any more. */
    public static final class ListSent extends ApplicationRejection {

        private static final long serialVersionUID = 1L;

        public ListSent() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The cycle has no such unit for the applicant's tenant. */
    public static final class UnknownRecommender extends ApplicationRejection {
        private static final long serialVersionUID = 1L;

        public UnknownRecommender() {
            super(new Fault("/recommenderId", "value.unknown"));
        }
    }

    /** The enterprise's profile is not written yet. */
    public static final class ProfileMissing extends ApplicationRejection {
        private static final long serialVersionUID = 1L;

        public ProfileMissing() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The cycle is not open to the enterprise's industry. */
    public static final class IndustryNotInCycle extends ApplicationRejection {
        private static final long serialVersionUID = 1L;

        public IndustryNotInCycle(String industry) {
            super(Kind.CONFLICT, Map.of("industry", industry));
        }
    }
}
