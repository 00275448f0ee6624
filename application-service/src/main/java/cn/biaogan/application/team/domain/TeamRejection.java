package cn.biaogan.application.team.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** Why a member may not, or its right stays. */
public abstract sealed class TeamRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private TeamRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** Only owners submit, withdraw, change the credit code and give rights. */
    public static final class OwnersOnly extends TeamRejection {
        private static final long serialVersionUID = 1L;

        public OwnersOnly() {
            super(Kind.FORBIDDEN, Map.of());
        }
    }

    /** The account may look and no more. */
    public static final class ReadOnly extends TeamRejection {
        private static final long serialVersionUID = 1L;

        public ReadOnly() {
            super(Kind.FORBIDDEN, Map.of());
        }
    }

    /** An enterprise has an owner. */
    public static final class LastOwner extends TeamRejection {
        private static final long serialVersionUID = 1L;

        public LastOwner() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** No account of the enterprise with this id did anything yet. */
    public static final class UnknownMember extends TeamRejection {
        private static final long serialVersionUID = 1L;

        public UnknownMember() {
            super(Kind.NOT_FOUND, Map.of());
        }
    }

    /** The enterprise has as many members as may be. */
    public static final class TooMany extends TeamRejection {
        private static final long serialVersionUID = 1L;

        public TooMany(int max) {
            super(Kind.CONFLICT, Map.of("max", max));
        }
    }
}
