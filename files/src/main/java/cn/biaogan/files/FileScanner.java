package cn.biaogan.files;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Searches files for malicious content. */
public interface FileScanner {

    /** There is none: files are marked as unscanned. */
    FileScanner NONE = new FileScanner() {
        @Override
        public boolean configured() {
            return false;
        }

        @Override
        public @Nullable String findingIn(InputStream bytes) {
            throw new ScannerUnreachable("no scanner is configured", null);
        }
    };

    boolean configured();

    /**
     * The name of what was found, {@code null} when there is nothing.
     *
     * @throws ScannerUnreachable when the scanner gave no answer
     */
    @Nullable
    String findingIn(InputStream bytes);

    /** The scanner gave no answer; asked again later. */
    final class ScannerUnreachable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public ScannerUnreachable(String why, @Nullable Throwable cause) {
            super(why, cause);
        }
    }
}
