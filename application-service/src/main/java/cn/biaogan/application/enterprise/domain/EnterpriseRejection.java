package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** Why a profile is not taken. */
public abstract sealed class EnterpriseRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private EnterpriseRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** Another organisation shows this credit code already. */
    public static final class CreditCodeTaken extends EnterpriseRejection {
        private static final long serialVersionUID = 1L;

        public CreditCodeTaken(String creditCode) {
            super(Kind.CONFLICT, Map.of("creditCode", creditCode));
        }
    }

    /** The account stands for no enterprise of a jurisdiction. */
    public static final class Unplaced extends EnterpriseRejection {
        private static final long serialVersionUID = 1L;

        public Unplaced() {
            super(Kind.FORBIDDEN, Map.of());
        }
    }
}
