package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Why a joint mechanism says no. */
public abstract sealed class MechanismRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private MechanismRejection(Kind kind, Map<String, Object> args) {
        this(kind, args, List.of());
    }

    private MechanismRejection(Kind kind, Map<String, Object> args, List<Fault> faults) {
        super(kind, args, faults);
    }

    /** Nothing changed since it was filed. */
    public static final class NothingToFile extends MechanismRejection {

        private static final long serialVersionUID = 1L;

        public NothingToFile(Instant filedAt) {
            super(Kind.CONFLICT, Map.of("filedAt", filedAt));
        }
    }

    /** Neither words nor a paper tell the procedure. */
    public static final class ProcedureMissing extends MechanismRejection {

        private static final long serialVersionUID = 1L;

        public ProcedureMissing(List<Fault> faults) {
            super(Kind.CONFLICT, Map.of(), faults);
        }
    }

    /** A paper is attached to a draft. */
    public static final class NotDrafted extends MechanismRejection {

        private static final long serialVersionUID = 1L;

        public NotDrafted() {
            super(Kind.NOT_FOUND, Map.of());
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
