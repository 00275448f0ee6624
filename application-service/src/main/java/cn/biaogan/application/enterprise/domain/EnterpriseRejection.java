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

    /** A submission under the present credit code is alive: the enterprise behind it stays the same. */
    public static final class CreditCodeInUse extends EnterpriseRejection {

        private static final long serialVersionUID = 1L;

        public CreditCodeInUse() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The security administrator found that the code is another enterprise's. */
    public static final class CreditCodeWithdrawn extends EnterpriseRejection {
        private static final long serialVersionUID = 1L;

        public CreditCodeWithdrawn(String creditCode) {
            super(Kind.CONFLICT, Map.of("creditCode", creditCode));
        }
    }

    /** Who holds the code has a submission under it that is alive: that ends first. */
    public static final class HolderApplies extends EnterpriseRejection {
        private static final long serialVersionUID = 1L;

        public HolderApplies() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** Nobody wrote the profile of this enterprise yet. */
    public static final class NotSaved extends EnterpriseRejection {
        private static final long serialVersionUID = 1L;

        public NotSaved() {
            super(Kind.NOT_FOUND, Map.of());
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
