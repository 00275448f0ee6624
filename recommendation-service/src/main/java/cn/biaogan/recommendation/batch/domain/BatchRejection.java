package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.time.Instant;
import java.util.Map;

/** Why a batch says no. */
public abstract sealed class BatchRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private BatchRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** More large enterprises than the unit may recommend (notice, three (二)). */
    public static final class LargeCap extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public LargeCap(int cap, long count) {
            super(Kind.CONFLICT, Map.of("cap", cap, "count", count));
        }
    }

    /** More small or medium enterprises than the unit may recommend (notice, three (二)). */
    public static final class SmeCap extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public SmeCap(int cap, long count) {
            super(Kind.CONFLICT, Map.of("cap", cap, "count", count));
        }
    }

    /** Nobody is ranked. */
    public static final class NothingRanked extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public NothingRanked() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The ranking is frozen. */
    public static final class AlreadySealed extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public AlreadySealed() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The ranking is not frozen yet. */
    public static final class NotSealed extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public NotSealed() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** It is with the ministries. */
    public static final class AlreadySubmitted extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public AlreadySubmitted(Instant at) {
            super(Kind.CONFLICT, Map.of("submittedAt", at));
        }
    }

    /** Too late, by the server's clock at the write, or closed by the ministries (notice, three (二)). */
    public static final class DeadlinePassed extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public DeadlinePassed(Instant deadline) {
            super(Kind.CONFLICT, Map.of("deadline", deadline));
        }
    }
}
