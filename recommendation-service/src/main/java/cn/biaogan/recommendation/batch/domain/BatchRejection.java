package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Why a batch says no. */
public abstract sealed class BatchRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private BatchRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    private BatchRejection(Kind kind, Map<String, Object> args, List<Fault> faults) {
        super(kind, args, faults);
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

        public DeadlinePassed(Instant deadline, Instant now) {
            super(Kind.CONFLICT, Map.of("deadline", deadline, "now", now));
        }
    }

    /** Candidates stand behind others whom the unit itself gave fewer points, and nothing says why. */
    public static final class OrderNeedsGrounds extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public OrderNeedsGrounds(List<Fault> pairs) {
            super(Kind.CONFLICT, Map.of("count", pairs.size()), pairs);
        }
    }

    /** Frozen by one officer, and waiting for a second one. */
    public static final class AwaitsCountersignature extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public AwaitsCountersignature(String sealedBy) {
            super(Kind.CONFLICT, Map.of("officer", sealedBy));
        }
    }

    /** Who sealed it cannot answer for it a second time. */
    public static final class SecondOfficer extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public SecondOfficer(String sealedBy) {
            super(Kind.CONFLICT, Map.of("officer", sealedBy));
        }
    }

    /** The second officer looked at another order than the one that is frozen. */
    public static final class OtherDigest extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public OtherDigest(String digest) {
            super(Kind.CONFLICT, Map.of("digest", digest));
        }
    }

    /** Sealed when no second officer was asked for; now one is. */
    public static final class NotCountersigned extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public NotCountersigned() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The unit has to give notice at home before it seals. */
    public static final class LocalNoticeMissing extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public LocalNoticeMissing() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The notice at home can still bring objections. */
    public static final class LocalNoticeRunning extends BatchRejection {

        private static final long serialVersionUID = 1L;

        public LocalNoticeRunning(LocalDate to) {
            super(Kind.CONFLICT, Map.of("to", to));
        }
    }
}
