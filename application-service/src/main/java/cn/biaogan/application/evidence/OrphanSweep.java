package cn.biaogan.application.evidence;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.files.Orphans;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.platform.store.Aggregates;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes the bytes that no application needs: the rest of a crash or of a failed upload. */
@Component
class OrphanSweep {

    private final StoredFiles files;
    private final Aggregates<Application, ApplicationEvent> applications;
    private final EvidenceSettings settings;
    private final Clock clock;

    OrphanSweep(
            StoredFiles files,
            Aggregates<Application, ApplicationEvent> applications,
            EvidenceSettings settings,
            Clock clock) {
        this.files = files;
        this.applications = applications;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${biaogan.application.sweep-after}",
            fixedDelayString = "${biaogan.application.sweep-every}")
    void sweep() {
        Orphans.settle(files, applications, clock.instant().minus(settings.orphansAfter()));
    }
}
