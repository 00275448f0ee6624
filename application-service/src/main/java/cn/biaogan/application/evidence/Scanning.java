package cn.biaogan.application.evidence;

import cn.biaogan.application.evidence.FileScanner.ScannerUnreachable;
import cn.biaogan.application.evidence.domain.FileName;
import cn.biaogan.application.filing.domain.EvidenceRejection;
import cn.biaogan.application.filing.domain.Scan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has files searched: when they come, and again when the scanner could not be reached then. */
@Component
class Scanning {

    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

    private final FileScanner scanner;
    private final Clock clock;

    Scanning(FileScanner scanner, Clock clock) {
        this.scanner = scanner;
        this.clock = clock;
    }

    boolean configured() {
        return scanner.configured();
    }

    /**
     * Of a file that is about to be taken; pending when the scanner gives no answer.
     *
     * @throws EvidenceRejection.Infected when something is found: it is not even stored
     */
    Scan first(Path file, FileName name) {
        if (!scanner.configured()) {
            return Scan.NONE;
        }
        try (var bytes = Files.newInputStream(file)) {
            var scan = again(bytes);
            if (scan.finding() != null) {
                LOG.warn("{} found in an upload", scan.finding());
                throw EvidenceRejection.Infected.refused(name.value(), scan.finding());
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
    Scan again(InputStream bytes) {
        return Scan.done(scanner.findingIn(bytes), clock.instant());
    }
}
