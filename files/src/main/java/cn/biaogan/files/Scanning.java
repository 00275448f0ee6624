package cn.biaogan.files;

import cn.biaogan.files.FileScanner.ScannerUnreachable;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.domain.FileRejection;
import cn.biaogan.files.domain.Scan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has files searched: when they come, and again when the scanner could not be reached then. */
public final class Scanning {

    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

    private final FileScanner scanner;
    private final Clock clock;

    public Scanning(FileScanner scanner, Clock clock) {
        this.scanner = scanner;
        this.clock = clock;
    }

    public boolean configured() {
        return scanner.configured();
    }

    /**
     * Of a file that is about to be taken; pending when the scanner gives no answer.
     *
     * @throws FileRejection.Infected when something is found: it is not even stored
     */
    public Scan first(Path file, FileName name) {
        if (!scanner.configured()) {
            return Scan.NONE;
        }
        try (var bytes = Files.newInputStream(file)) {
            var scan = again(bytes);
            if (scan.finding() != null) {
                LOG.warn("{} found in an upload", scan.finding());
                throw FileRejection.Infected.refused(name.value(), scan.finding());
            }
            return scan;
        } catch (ScannerUnreachable silent) {
            LOG.warn("a file waits for the scanner", silent);
            return Scan.PENDING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ScannerUnreachable when the scanner gives no answer */
    public Scan again(InputStream bytes) {
        return Scan.done(scanner.findingIn(bytes), clock.instant());
    }
}
