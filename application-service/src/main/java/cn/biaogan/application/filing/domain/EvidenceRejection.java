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

    /** As many files as may be are coming already. */
    public static final class TooManyUploads extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        public TooManyUploads(int max) {
            super(Kind.CONFLICT, Map.of("max", max));
        }
    }

    /** A piece does not begin where the upload stands. */
    public static final class OffsetMismatch extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        private final long offset;

        public OffsetMismatch(long offset) {
            super(Kind.CONFLICT, Map.of("offset", offset));
            this.offset = offset;
        }

        /** Where it stands. */
        public long offset() {
            return offset;
        }
    }

    /** More bytes than were announced. */
    public static final class BeyondSize extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        public BeyondSize(long size) {
            super(Kind.INVALID, Map.of("size", size));
        }
    }

    /** The pieces are too small for a file of that size. */
    public static final class TooManyPieces extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        public TooManyPieces(int max) {
            super(Kind.INVALID, Map.of("max", max));
        }
    }

    /** What came is not what the sender announced. */
    public static final class DigestMismatch extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        public DigestMismatch(String fileName) {
            super(Kind.INVALID, Map.of("fileName", fileName));
        }
    }
}
