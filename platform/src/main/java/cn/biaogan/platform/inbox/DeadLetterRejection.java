package cn.biaogan.platform.inbox;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** Why a dead letter is not replayed or skipped. */
abstract sealed class DeadLetterRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private DeadLetterRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** Only dead letters are replayed; held ones follow by themselves. */
    static final class NotDead extends DeadLetterRejection {
        private static final long serialVersionUID = 1L;

        NotDead(String state) {
            super(Kind.CONFLICT, Map.of("state", state));
        }
    }

    /** An earlier message of the key comes first. */
    static final class OutOfTurn extends DeadLetterRejection {
        private static final long serialVersionUID = 1L;

        OutOfTurn(long next) {
            super(Kind.CONFLICT, Map.of("next", next));
        }
    }

    /** Nothing is missing before this letter, or it is not the first that waits. */
    static final class NoGap extends DeadLetterRejection {
        private static final long serialVersionUID = 1L;

        NoGap() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** A message without a readable envelope can only be skipped. */
    static final class Unreadable extends DeadLetterRejection {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The replay was tried and failed again. */
    static final class StillFailing extends DeadLetterRejection {
        private static final long serialVersionUID = 1L;

        StillFailing(String error) {
            super(Kind.CONFLICT, Map.of("error", error));
        }
    }
}
