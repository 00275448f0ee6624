package cn.biaogan.platform.probe;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** The rules of the probe. */
abstract sealed class ProbeRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    ProbeRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    static final class TooLate extends ProbeRejection {
        private static final long serialVersionUID = 1L;

        TooLate(Map<String, Object> args) {
            super(Kind.CONFLICT, args);
        }
    }

    static final class NotYours extends ProbeRejection {
        private static final long serialVersionUID = 1L;

        NotYours() {
            super(Kind.FORBIDDEN, Map.of());
        }
    }
}
