package cn.biaogan.application.evidence;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Versioned;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Stores the bytes of a file and sees that they are either recorded by the application or removed. */
@Component
class EvidenceIntake {

    private final FileInspection inspection;
    private final Scanning scanning;
    private final EvidenceFiles files;

    EvidenceIntake(FileInspection inspection, Scanning scanning, EvidenceFiles files) {
        this.inspection = inspection;
        this.scanning = scanning;
        this.files = files;
    }

    /** The stored file; every attempt stores under a file id of its own. */
    Evidence store(AddEvidence command, String evidenceId, TenantId tenant, Instant now) {
        var kind = inspection.inspect(command.bytes(), command.name());
        var scan = scanning.first(command.bytes(), command.name());
        var fileId = Ids.fresh().toString();
        var owner = new EvidenceFiles.Owner(tenant, command.applicationId());
        var stored = files.store(fileId, owner, command.bytes(), now);
        return new Evidence(
                evidenceId,
                fileId,
                command.questionId(),
                command.name().value(),
                kind.mediaType(),
                stored.size(),
                stored.sha256(),
                stored.sm3(),
                now,
                scan);
    }

    /**
     * Runs the write that records the file. A refusal removes the bytes; a failure leaves them marked, because the
     * write may have arrived all the same.
     */
    Versioned<Application> recorded(Evidence evidence, Supplier<Versioned<Application>> write) {
        Versioned<Application> saved;
        try {
            saved = write.get();
        } catch (Rejection refused) {
            files.discard(evidence.fileId());
            throw refused;
        }
        if (saved.state().folder().holds(evidence.fileId())) {
            files.settle(evidence.fileId());
        } else {
            files.discard(evidence.fileId());
        }
        return saved;
    }
}
