package cn.biaogan.application.evidence.preview;

import cn.biaogan.application.evidence.ReadEvidence;
import cn.biaogan.application.evidence.ReadEvidence.Opened;
import cn.biaogan.application.evidence.preview.DrawingProcess.DrawingFailed;
import cn.biaogan.application.evidence.preview.DrawnBefore.Outcome;
import cn.biaogan.application.evidence.preview.DrawnBefore.Page;
import cn.biaogan.application.evidence.preview.drawing.Picture;
import cn.biaogan.files.domain.FileKind;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.web.InTurn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws a file for whoever may download it; only so many at a time, because drawing takes memory. */
@Component
public class PreviewEvidenceHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewEvidenceHandler.class);

    /** With the time limit less than the gateway waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final ReadEvidence read;
    private final DrawingProcess process;
    private final InTurn turns;
    private final DrawnBefore before;

    PreviewEvidenceHandler(ReadEvidence read, DrawingProcess process, PreviewSettings settings, Clock clock) {
        this.read = read;
        this.process = process;
        this.turns = new InTurn(settings.atOnce(), PATIENCE);
        this.before = new DrawnBefore(clock);
    }

    /**
     * @param page from 1
     * @throws PreviewRejection when there is no picture of it
     */
    public Picture handle(String applicationId, String evidenceId, int page, Act act) {
        var opened = read.open(applicationId, evidenceId, act);
        try (var bytes = opened.bytes()) {
            var kind = FileKind.of(opened.evidence().mediaType())
                    .filter(FileKind::drawn)
                    .orElseThrow(PreviewRejection.None::new);
            var asked = new Page(opened.evidence().sha256(), kind, page);
            var known = before.find(asked);
            return picture(known.isPresent() ? known.get() : turns.work(act, () -> inTurn(opened, asked)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture picture(Outcome outcome) {
        var picture = outcome.picture();
        if (picture == null) {
            throw new PreviewRejection.None();
        }
        if (picture.png().length == 0) {
            throw new PreviewRejection.NoSuchPage(picture.pages());
        }
        return picture;
    }

    private Outcome inTurn(Opened opened, Page asked) {
        var meanwhile = before.find(asked);
        return meanwhile.isPresent() ? meanwhile.get() : drawn(opened, asked);
    }

    private Outcome drawn(Opened opened, Page asked) {
        try {
            return before.keep(asked, process.draw(opened.bytes(), asked.kind(), asked.number()));
        } catch (DrawingFailed failed) {
            LOG.info("no preview of file {}: {}", opened.evidence().fileId(), failed.getMessage());
            return before.keep(asked, null);
        } catch (IOException cannot) { // this machine's trouble, not the file's
            LOG.warn("no preview of file {}", opened.evidence().fileId(), cannot);
            throw new PreviewRejection.None();
        }
    }
}
