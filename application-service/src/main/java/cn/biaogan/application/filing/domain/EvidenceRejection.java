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

    /** It was not searched for malicious content yet. */
    public static final class NotScanned extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        public NotScanned(String fileName) {
            super(Kind.CONFLICT, Map.of("fileName", fileName));
        }
    }

    /** Malicious content was found in it. */
    public static final class Infected extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        private Infected(Kind kind, String fileName, String finding) {
            super(kind, Map.of("fileName", fileName, "finding", finding));
        }

        /** Found before it was taken. */
        public static Infected refused(String fileName, String finding) {
            return new Infected(Kind.INVALID, fileName, finding);
        }

        /** Found in a file that was taken: nobody may open it. */
        public static Infected kept(String fileName, String finding) {
            return new Infected(Kind.CONFLICT, fileName, finding);
        }
    }

    /** What it unpacks to is out of all proportion. */
    public static final class UnpacksTooLarge extends EvidenceRejection {
        private static final long serialVersionUID = 1L;

        public UnpacksTooLarge(String fileName, long maxMegabytes) {
            super(Kind.INVALID, Map.of("fileName", fileName, "maxMegabytes", maxMegabytes));
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
