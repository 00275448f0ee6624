package cn.biaogan.recommendation.summary;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.summary.Summaries.Summary;
import cn.biaogan.recommendation.summary.domain.Scan;
import cn.biaogan.recommendation.summary.domain.SummaryPaper;
import cn.biaogan.recommendation.summary.domain.SummaryRejection;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scans of the table that was signed and sealed with ink, as long as it is in the unit's hands. */
@Component
public class ScanHandler {

    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png");
    private static final long MEGABYTES = 20;

    private final Summaries summaries;
    private final Aggregates<SummaryPaper, Void> papers;
    private final ScanFiles files;
    private final Clock clock;
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    public ScanHandler(Summaries summaries, Aggregates<SummaryPaper, Void> papers, ScanFiles files, Clock clock) {
        this.summaries = summaries;
        this.papers = papers;
        this.files = files;
        this.clock = clock;
    }

    /** The paper with the scan, and the scan. */
    public record Attached(Versioned<SummaryPaper> paper, Scan scan) {}

    /** A scan and its bytes; the reader closes them. */
    public record Opened(Scan scan, InputStream bytes) {}

    /** Bytes first, then the paper names them; a paper that does not take them leaves none behind. */
    public Attached attach(String cycleId, String fileName, Path bytes, Act act) {
        var summary = own(cycleId, act);
        String scanId = act.newId("scan").toString();
        var known = summary.paper().state().scan(scanId);
        if (known.isPresent()) {
            return new Attached(summary.paper(), known.get());
        }
        String type = checked(bytes);
        var paper = summary.paper();
        String sm3 = files.store(scanId, paper.tenant() + "/" + paper.id(), bytes);
        var scan = new Scan(scanId, harmless(fileName), type, size(bytes), sm3, clock.instant());
        try {
            var saved = papers.change(
                    paper.tenant(),
                    paper.id(),
                    act,
                    found -> Decision.of(found.orElseGet(() -> Summaries.empty(summary.found()))
                            .attach(scan)));
            return new Attached(saved, scan);
        } catch (SummaryRejection refused) {
            files.discard(scanId);
            throw refused;
        }
    }

    public Versioned<SummaryPaper> detach(String cycleId, String scanId, Act act) {
        var paper = own(cycleId, act).paper();
        if (paper.state().scan(scanId).isEmpty()) {
            throw new NotFound();
        }
        var saved = papers.change(
                paper.tenant(),
                paper.id(),
                act,
                found -> found.<Decision<SummaryPaper, Void>>map(known -> Decision.of(known.detach(scanId)))
                        .orElseGet(Decision::nothing));
        files.discard(scanId);
        return saved;
    }

    /** @param unit whose; absent for the caller's own */
    public Opened open(String cycleId, @Nullable String unit, String scanId, Act act) {
        var scan = summaries.of(cycleId, unit, act).paper().state().scan(scanId).orElseThrow(NotFound::new);
        return new Opened(scan, files.open(scanId).orElseThrow(NotFound::new));
    }

    private Summary own(String cycleId, Act act) {
        var summary = summaries.of(cycleId, null, act);
        if (summary.sent()) {
            throw new SummaryRejection.ScansFixed();
        }
        return summary;
    }

    private String checked(Path file) {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            String type = types.detect(bytes, new Metadata()).getBaseType().toString();
            if (!TYPES.contains(type) || Files.size(file) > MEGABYTES * 1024 * 1024) {
                throw new SummaryRejection.ScanNotUsable(type, MEGABYTES);
            }
            return type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String harmless(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}<>:\"|?*]", "").strip();
        return clean.isEmpty() ? "scan" : clean.substring(0, Math.min(clean.length(), 120));
    }
}
