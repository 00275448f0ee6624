package cn.biaogan.application.evidence.preview;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** Why there is no picture of a file. */
public abstract sealed class PreviewRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private PreviewRejection(Map<String, Object> args) {
        super(Kind.NOT_FOUND, args);
    }

    /** Files of this kind have none, or this one cannot be drawn within the limits. */
    public static final class None extends PreviewRejection {
        private static final long serialVersionUID = 1L;

        public None() {
            super(Map.of());
        }
    }

    /** The file has fewer pages. */
    public static final class NoSuchPage extends PreviewRejection {
        private static final long serialVersionUID = 1L;

        public NoSuchPage(int pages) {
            super(Map.of("pages", pages));
        }
    }
}
