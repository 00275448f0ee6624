package cn.biaogan.application.evidence;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Sweep;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes the bytes that no application needs: the rest of a crash or of a failed upload. */
@Component
class OrphanSweep {

    private final EvidenceFiles files;
    private final Aggregates<Application, ApplicationEvent> applications;
    private final EvidenceSettings settings;
    private final Clock clock;

    OrphanSweep(
            EvidenceFiles files,
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
        files.suspectsBefore(clock.instant().minus(settings.orphansAfter()))
                .forEach(suspect -> Sweep.attempt("file " + suspect.fileId(), () -> settle(suspect)));
    }

    private void settle(EvidenceFiles.Suspect suspect) {
        var owner = suspect.owner();
        var folder = applications
                .find(owner.tenant(), owner.applicationId())
                .map(found -> found.state().folder());
        if (folder.isEmpty() || !folder.get().uses(suspect.fileId())) {
            files.discard(suspect.fileId());
        } else {
            files.settle(suspect);
        }
    }
}
