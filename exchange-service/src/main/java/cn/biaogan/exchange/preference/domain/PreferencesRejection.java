package cn.biaogan.exchange.preference.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** Why a choice is not taken. */
public abstract sealed class PreferencesRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private PreferencesRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** No address of the account waits for its confirmation. */
    public static final class NothingToConfirm extends PreferencesRejection {
        private static final long serialVersionUID = 1L;

        public NothingToConfirm() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The code is not the one that was sent. */
    public static final class WrongCode extends PreferencesRejection {
        private static final long serialVersionUID = 1L;

        public WrongCode(int left) {
            super(Kind.CONFLICT, Map.of("left", left));
        }
    }

    /** The code is too old, or too many wrong ones were given. */
    public static final class CodeExpired extends PreferencesRejection {
        private static final long serialVersionUID = 1L;

        public CodeExpired() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** As many confirmations as a day allows were asked for. */
    public static final class TooManyLetters extends PreferencesRejection {
        private static final long serialVersionUID = 1L;

        public TooManyLetters(int most) {
            super(Kind.CONFLICT, Map.of("most", most));
        }
    }
}
