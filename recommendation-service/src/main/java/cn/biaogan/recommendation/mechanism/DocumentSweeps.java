package cn.biaogan.recommendation.mechanism;

import cn.biaogan.files.Orphans;
import cn.biaogan.files.ScanSweep;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.mechanism.domain.JointMechanism;
import cn.biaogan.recommendation.mechanism.domain.MechanismEvent;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Settles in the background what papers leave open: the search for malicious content, bytes that nobody needs. */
@Component
public class DocumentSweeps {

    /** Longer than any upload takes. */
    private static final Duration ORPHANED = Duration.ofHours(1);

    private final ScanSweep sweep;
    private final Aggregates<JointMechanism, MechanismEvent> mechanisms;
    private final StoredFiles mechanismFiles;
    private final Clock clock;

    public DocumentSweeps(
            ScanSweep sweep,
            Aggregates<JointMechanism, MechanismEvent> mechanisms,
            StoredFiles mechanismFiles,
            Clock clock) {
        this.sweep = sweep;
        this.mechanisms = mechanisms;
        this.mechanismFiles = mechanismFiles;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${biaogan.scanner.retry-every:PT10S}")
    public void search() {
        sweep.run(MechanismWiring.DEFINITION, mechanisms, mechanismFiles);
    }

    @Scheduled(
            initialDelayString = "${biaogan.recommendation.sweep-after}",
            fixedDelayString = "${biaogan.recommendation.sweep-every}")
    void clear() {
        Orphans.settle(mechanismFiles, mechanisms, clock.instant().minus(ORPHANED));
    }
}
