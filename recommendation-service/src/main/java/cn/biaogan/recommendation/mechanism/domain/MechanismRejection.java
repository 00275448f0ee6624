package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.time.Instant;
import java.util.Map;

/** Why a joint mechanism says no. */
public abstract sealed class MechanismRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private MechanismRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** Nothing changed since it was filed. */
    public static final class NothingToFile extends MechanismRejection {

        private static final long serialVersionUID = 1L;

        public NothingToFile(Instant filedAt) {
            super(Kind.CONFLICT, Map.of("filedAt", filedAt));
        }
    }

    /** A draft is nobody's but the unit's. */
    public static final class NotFiled extends MechanismRejection {

        private static final long serialVersionUID = 1L;

        public NotFiled() {
            super(Kind.NOT_FOUND, Map.of());
        }
    }

    /** Only the two ministries of the programme acknowledge. */
    public static final class OtherMinistry extends MechanismRejection {

        private static final long serialVersionUID = 1L;

        public OtherMinistry() {
            super(Kind.FORBIDDEN, Map.of());
        }
    }
}
