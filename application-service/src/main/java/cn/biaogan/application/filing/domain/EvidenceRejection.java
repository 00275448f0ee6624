package cn.biaogan.application.filing.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** Why a file is not taken. */
public abstract sealed class EvidenceRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private EvidenceRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** The application holds as many files as it may. */
    public static final class TooMany extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        public TooMany(int max) {
            super(Kind.CONFLICT, Map.of("max", max));
        }
    }

    /** The file is too big. */
    public static final class TooLarge extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        public TooLarge(long maxMegabytes) {
            super(Kind.INVALID, Map.of("maxMegabytes", maxMegabytes));
        }
    }

    /** The file has no bytes. */
    public static final class Empty extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        public Empty() {
            super(Kind.INVALID, Map.of());
        }
    }

    /** Files of this kind are not taken. */
    public static final class TypeNotAllowed extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        public TypeNotAllowed(String allowed) {
            super(Kind.INVALID, Map.of("allowed", allowed));
        }
    }

    /** The content is not what the name says. */
    public static final class TypeMismatch extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        public TypeMismatch(String fileName, String detected) {
            super(Kind.INVALID, Map.of("fileName", fileName, "detected", detected));
        }
    }
}
