package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.time.Instant;
import java.util.Map;

/** Why a case says no. */
public abstract sealed class CaseRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private CaseRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** Only what waits for a decision can be returned, accepted or declined. */
    public static final class NotWaiting extends CaseRejection {

        private static final long serialVersionUID = 1L;

        public NotWaiting(CaseState state) {
            super(Kind.CONFLICT, Map.of("state", state.name()));
        }
    }

    /** The unit's list is with the ministries: nothing is taken up any more. */
    public static final class ListSent extends CaseRejection {

        private static final long serialVersionUID = 1L;

        public ListSent() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** No list is taken any more, by the server's clock or by the ministries' word. */
    public static final class DeadlinePassed extends CaseRejection {

        private static final long serialVersionUID = 1L;

        public DeadlinePassed(Instant deadline, Instant now) {
            super(Kind.CONFLICT, Map.of("deadline", deadline, "now", now));
        }
    }

    /** A colleague works on it; who knows that may take it over. */
    public static final class ClaimedByOther extends CaseRejection {

        private static final long serialVersionUID = 1L;

        public ClaimedByOther(Claim claim) {
            super(Kind.CONFLICT, Map.of("officer", claim.officer().name(), "since", claim.since()));
        }
    }

    /** Decided for good or withdrawn: the unit's officers work on it no more. */
    public static final class NoLongerHere extends CaseRejection {

        private static final long serialVersionUID = 1L;

        public NoLongerHere(CaseState state) {
            super(Kind.CONFLICT, Map.of("state", state.name()));
        }
    }
}
