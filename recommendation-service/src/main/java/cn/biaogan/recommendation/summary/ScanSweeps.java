package cn.biaogan.recommendation.summary;

import cn.biaogan.files.Orphans;
import cn.biaogan.files.ScanSweep;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.summary.domain.SummaryPaper;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Settles in the background what signed scans leave open: the search for malicious content, bytes that nobody needs. */
@Component
public class ScanSweeps {

    /** Longer than any upload takes. */
    private static final Duration ORPHANED = Duration.ofHours(1);

    private final ScanSweep sweep;
    private final Aggregates<SummaryPaper, Void> papers;
    private final StoredFiles scanFiles;
    private final Clock clock;

    public ScanSweeps(ScanSweep sweep, Aggregates<SummaryPaper, Void> papers, StoredFiles scanFiles, Clock clock) {
        this.sweep = sweep;
        this.papers = papers;
        this.scanFiles = scanFiles;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${biaogan.scanner.retry-every:PT10S}")
    public void search() {
        sweep.run(SummaryWiring.PAPERS, papers, scanFiles);
    }

    @Scheduled(
            initialDelayString = "${biaogan.recommendation.sweep-after}",
            fixedDelayString = "${biaogan.recommendation.sweep-every}")
    void clear() {
        Orphans.settle(scanFiles, papers, clock.instant().minus(ORPHANED));
    }
}
