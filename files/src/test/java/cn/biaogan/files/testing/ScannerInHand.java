package cn.biaogan.files.testing;

import cn.biaogan.files.FileScanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A scanner that is there, away or finds EICAR, as a test wants it. */
public final class ScannerInHand implements FileScanner {

    public boolean configured;
    public boolean away;
    public int asked;

    @Override
    public boolean configured() {
        return configured;
    }

    @Override
    public @Nullable String findingIn(InputStream bytes) {
        asked++;
        if (away) {
            throw new ScannerUnreachable("away", null);
        }
        try {
            String content = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
            return content.contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE") ? "Eicar-Test" : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
