package cn.biaogan.recommendation.files;

import cn.biaogan.files.Orphans;
import cn.biaogan.files.ScanSweep;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.files.domain.HoldsFiles;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.Aggregates;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Settles in the background what the files of a kind of document leave open: the search for malicious content, bytes
 * that nobody needs.
 */
public final class FileSweeps<S extends HoldsFiles<S>, E> {

    /** Longer than any upload takes. */
    private static final Duration ORPHANED = Duration.ofHours(1);

    private final ScanSweep sweep;
    private final AggregateDefinition<S, E> kind;
    private final Aggregates<S, E> documents;
    private final StoredFiles files;
    private final Clock clock;

    public FileSweeps(
            ScanSweep sweep,
            AggregateDefinition<S, E> kind,
            Aggregates<S, E> documents,
            StoredFiles files,
            Clock clock) {
        this.sweep = sweep;
        this.kind = kind;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${biaogan.scanner.retry-every:PT10S}")
    public void search() {
        sweep.run(kind, documents, files);
    }

    @Scheduled(
            initialDelayString = "${biaogan.recommendation.sweep-after}",
            fixedDelayString = "${biaogan.recommendation.sweep-every}")
    void clear() {
        Orphans.settle(files, documents, clock.instant().minus(ORPHANED));
    }
}
