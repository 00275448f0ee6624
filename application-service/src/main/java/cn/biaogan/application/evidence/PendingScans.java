package cn.biaogan.application.evidence;

import cn.biaogan.application.filing.FilingConfiguration;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.files.ScanSweep;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.platform.store.Aggregates;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the evidence searched that came while the scanner could not be reached or while there was none. */
@Component
class PendingScans {

    private final ScanSweep sweep;
    private final StoredFiles files;
    private final Aggregates<Application, ApplicationEvent> applications;

    PendingScans(ScanSweep sweep, StoredFiles files, Aggregates<Application, ApplicationEvent> applications) {
        this.sweep = sweep;
        this.files = files;
        this.applications = applications;
    }

    @Scheduled(fixedDelayString = "${biaogan.scanner.retry-every:PT10S}")
    void sweep() {
        sweep.run(FilingConfiguration.APPLICATIONS, applications, files);
    }
}
