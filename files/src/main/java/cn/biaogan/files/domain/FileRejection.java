package cn.biaogan.files.domain;

import cn.biaogan.platform.kernel.Phrase;
import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** Why a file is not taken, or not given. */
public abstract sealed class FileRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private FileRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** The file is too big. */
    public static final class TooLarge extends FileRejection {
        private static final long serialVersionUID = 1L;

        public TooLarge(long maxMegabytes) {
            super(Kind.INVALID, Map.of("maxMegabytes", maxMegabytes));
        }
    }

    /** The file has no bytes. */
    public static final class Empty extends FileRejection {
        private static final long serialVersionUID = 1L;

        public Empty() {
            super(Kind.INVALID, Map.of());
        }
    }

    /** Files of this kind are not taken. */
    public static final class TypeNotAllowed extends FileRejection {
        private static final long serialVersionUID = 1L;

        public TypeNotAllowed(String allowed) {
            super(Kind.INVALID, Map.of("allowed", allowed));
        }
    }

    /** The content is not what the name says. */
    public static final class TypeMismatch extends FileRejection {
        private static final long serialVersionUID = 1L;

        /** @param detected media type of the content; people are told its kind */
        public TypeMismatch(String fileName, String detected) {
            super(Kind.INVALID, Map.of("fileName", fileName, "detected", new Phrase("file.kind." + kind(detected))));
        }

        private static String kind(String mediaType) {
            if (FileKind.of(mediaType).isPresent()) {
                return FileKind.of(mediaType).get().extensions().getFirst();
            }
            return switch (mediaType) {
                case "application/x-tika-ooxml", "application/x-tika-msoffice" -> "office";
                case "application/zip", "application/gzip", "application/x-7z-compressed" -> "archive";
                default -> mediaType.startsWith("text/") ? "text" : mediaType.startsWith("image/") ? "image" : "other";
            };
        }
    }

    /** What it unpacks to is out of all proportion. */
    public static final class UnpacksTooLarge extends FileRejection {
        private static final long serialVersionUID = 1L;

        public UnpacksTooLarge(String fileName, long maxMegabytes) {
            super(Kind.INVALID, Map.of("fileName", fileName, "maxMegabytes", maxMegabytes));
        }
    }

    /** It was not searched for malicious content yet. */
    public static final class NotScanned extends FileRejection {
        private static final long serialVersionUID = 1L;

        public NotScanned(String fileName) {
            super(Kind.CONFLICT, Map.of("fileName", fileName));
        }
    }

    /** Malicious content was found in it. */
    public static final class Infected extends FileRejection {
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
}
