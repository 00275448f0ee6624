package cn.biaogan.application.evidence;

import cn.biaogan.platform.store.Sweep;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes uploads that nobody continued, and the traces of those that are done. */
@Component
class UploadSweep {

    private final Uploads uploads;
    private final EvidenceSettings settings;
    private final Clock clock;

    UploadSweep(Uploads uploads, EvidenceSettings settings, Clock clock) {
        this.uploads = uploads;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${biaogan.application.sweep-after}",
            fixedDelayString = "${biaogan.application.sweep-every}")
    void sweep() {
        uploads.untouchedSince(clock.instant().minus(settings.uploadsAfter()))
                .forEach(left -> Sweep.attempt(
                        "upload " + left.upload().uploadId(), () -> uploads.discard(left.tenant(), left.upload())));
    }
}
