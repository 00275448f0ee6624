package cn.biaogan.recommendation.summary;

import cn.biaogan.files.FileIntake;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.summary.Summaries.Summary;
import cn.biaogan.recommendation.summary.domain.SignedScan;
import cn.biaogan.recommendation.summary.domain.SummaryPaper;
import cn.biaogan.recommendation.summary.domain.SummaryRejection;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scans of the table that was signed and sealed with ink, as long as it is in the unit's hands. */
@Component
public class ScanHandler {

    private final Summaries summaries;
    private final Aggregates<SummaryPaper, Void> papers;
    private final FileIntake scanIntake;
    private final StoredFiles scanFiles;
    private final Clock clock;

    public ScanHandler(
            Summaries summaries,
            Aggregates<SummaryPaper, Void> papers,
            FileIntake scanIntake,
            StoredFiles scanFiles,
            Clock clock) {
        this.summaries = summaries;
        this.papers = papers;
        this.scanIntake = scanIntake;
        this.scanFiles = scanFiles;
        this.clock = clock;
    }

    /** The paper with the scan, and the scan. */
    public record Attached(Versioned<SummaryPaper> paper, SignedScan scan) {}

    /** A scan and its bytes; the reader closes them. */
    public record Opened(SignedScan scan, InputStream bytes) {}

    /**
     * Bytes first, then the paper names them; a paper that does not take them leaves none behind.
     *
     * @throws cn.biaogan.files.domain.FileRejection when the file is not taken
     * @throws KeyReused when the key named another file: 422
     */
    public Attached attach(String cycleId, FileName name, Path bytes, Act act) {
        var summary = own(cycleId, act);
        String scanId = act.newId("scan").toString();
        var known = summary.paper().state().scan(scanId);
        if (known.isPresent()) {
            if (!known.get().names(name.value(), bytes)) {
                throw new KeyReused();
            }
            return new Attached(summary.paper(), known.get());
        }
        var taken = scanIntake.store(name, bytes, owner(summary), clock.instant());
        var scan = SignedScan.of(scanId, taken.file());
        var saved = scanIntake.recorded(
                taken,
                () -> papers.change(summary.paper().tenant(), summary.paper().id(), act, found -> {
                    own(cycleId, act); // the list may have been sent while the file was read
                    return Decision.of(found.orElseGet(() -> Summaries.empty(summary.found()))
                            .attach(scan));
                }));
        return new Attached(saved, saved.state().scan(scanId).orElseThrow(NotFound::new));
    }

    public Versioned<SummaryPaper> detach(String cycleId, String scanId, Act act) {
        var summary = own(cycleId, act);
        var paper = summary.paper();
        var scan = paper.state().scan(scanId).orElseThrow(NotFound::new);
        return scanIntake.givenUp(
                scan.fileId(),
                owner(summary),
                clock.instant(),
                () -> papers.change(paper.tenant(), paper.id(), act, found -> {
                    own(cycleId, act);
                    return found.<Decision<SummaryPaper, Void>>map(known -> Decision.of(known.detach(scanId)))
                            .orElseGet(Decision::nothing);
                }));
    }

    /**
     * @param unit whose; absent for the caller's own
     * @throws cn.biaogan.files.domain.FileRejection when it is infected, or another's and still to be searched
     */
    public Opened open(String cycleId, @Nullable String unit, String scanId, Act act) {
        var scan = summaries.of(cycleId, unit, act).paper().state().scan(scanId).orElseThrow(NotFound::new);
        scan.scan().requireReadable(scan.fileName(), unit == null);
        return new Opened(scan, scanFiles.open(scan.fileId()).orElseThrow(NotFound::new));
    }

    private Summary own(String cycleId, Act act) {
        var summary = summaries.of(cycleId, null, act);
        if (summary.sent()) {
            throw new SummaryRejection.ScansFixed();
        }
        return summary;
    }

    private static StoredFiles.Owner owner(Summary summary) {
        return new StoredFiles.Owner(summary.paper().tenant(), summary.paper().id());
    }
}
