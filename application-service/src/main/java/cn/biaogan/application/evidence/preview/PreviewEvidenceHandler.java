package cn.biaogan.application.evidence.preview;

import cn.biaogan.application.evidence.ReadEvidence;
import cn.biaogan.application.evidence.ReadEvidence.Opened;
import cn.biaogan.files.domain.FileKind;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.RequestRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws a file for whoever may download it; only so many at a time, because drawing takes memory. */
@Component
public class PreviewEvidenceHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewEvidenceHandler.class);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final ReadEvidence read;
    private final PreviewSettings settings;
    private final Semaphore places;

    PreviewEvidenceHandler(ReadEvidence read, PreviewSettings settings) {
        this.read = read;
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce());
    }

    /**
     * @param page from 1
     * @throws PreviewRejection when there is no picture of it
     */
    public Preview handle(String applicationId, String evidenceId, int page, Act act) {
        var opened = read.open(applicationId, evidenceId, act);
        try (var bytes = opened.bytes()) {
            var kind = FileKind.of(opened.evidence().mediaType())
                    .filter(FileKind::drawn)
                    .orElseThrow(PreviewRejection.None::new);
            enter();
            try {
                return drawn(opened, kind, page);
            } finally {
                places.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enter() {
        try {
            if (places.tryAcquire(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RequestRefused(Failure.of(503, "unavailable").retryAfter(RETRY));
    }

    private Preview drawn(Opened opened, FileKind kind, int page) throws IOException {
        Path file = Files.createTempFile("evidence-", ".preview");
        try {
            Files.copy(opened.bytes(), file, StandardCopyOption.REPLACE_EXISTING);
            return drawn(file, kind, page);
        } catch (PreviewRejection refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) { // whatever a broken file leads to
            LOG.info("no preview of file {}: {}", opened.evidence().fileId(), broken.toString());
            throw new PreviewRejection.None();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Preview drawn(Path file, FileKind kind, int page) throws IOException {
        if (kind == FileKind.PDF) {
            return new PagePreview(settings.maxPixels(), settings.timeLimit()).of(file, page);
        }
        if (page != 1) {
            throw new PreviewRejection.NoSuchPage(1);
        }
        return new PicturePreview(settings.maxPixels()).of(file);
    }
}
