package cn.biaogan.review.selection.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.util.List;
import java.util.Map;

/** Why a selection says no. */
public abstract sealed class SelectionRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private SelectionRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    public static final class NoMinistry extends SelectionRejection {
        NoMinistry() {
            super(Kind.FORBIDDEN, Map.of());
        }
    }

    /** The other ministry, and another person, must countersign. */
    public static final class SameMinistry extends SelectionRejection {
        SameMinistry() {
            super(Kind.FORBIDDEN, Map.of());
        }
    }

    public static final class AlreadyDecided extends SelectionRejection {
        AlreadyDecided() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The proposal rests on scores of experts whose conflict of interest came to light since. */
    public static final class ScoreDisregarded extends SelectionRejection {
        ScoreDisregarded(List<String> enterprises) {
            super(Kind.CONFLICT, Map.of("enterprises", enterprises));
        }
    }

    /** Enterprises withdrew since the proposal; it has to be made anew. */
    public static final class Withdrawn extends SelectionRejection {
        Withdrawn(List<String> enterprises) {
            super(Kind.CONFLICT, Map.of("enterprises", enterprises));
        }
    }
}
