package cn.biaogan.application.evidence;

import cn.biaogan.application.evidence.domain.Upload;
import cn.biaogan.application.filing.OwnApplications;
import cn.biaogan.application.filing.domain.EvidenceRejection;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.files.FileInspection;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.KeyReused;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Starts a file in pieces; what can be refused by its name and size is refused before a byte is sent. */
@Component
public class StartUploadHandler {

    private final OwnApplications own;
    private final FileInspection inspection;
    private final KnownQuestions questions;
    private final Uploads uploads;
    private final EvidenceSettings settings;
    private final Clock clock;

    StartUploadHandler(
            OwnApplications own,
            FileInspection inspection,
            KnownQuestions questions,
            Uploads uploads,
            EvidenceSettings settings,
            Clock clock) {
        this.own = own;
        this.inspection = inspection;
        this.questions = questions;
        this.uploads = uploads;
        this.settings = settings;
        this.clock = clock;
    }

    /** The upload; a repeat under the same command key finds the one of the first time. */
    public Upload handle(StartUpload command, Act act) {
        own.requireRight(Right.EDITOR, command.applicationId(), act);
        var application = own.get(command.applicationId(), act).state();
        application.preparing();
        var upload = Upload.started(
                act.newId("upload").toString(),
                command.applicationId(),
                command.name(),
                command.size(),
                command.sha256(),
                command.question(),
                clock.instant());
        var known = uploads.find(act.tenant(), command.applicationId(), upload.uploadId());
        if (known.isPresent()) {
            if (!known.get().startsAs(upload)) {
                throw new KeyReused();
            }
            return known.get();
        }
        inspection.expect(command.name(), command.size());
        questions.require("/question", command.question(), application);
        int files = application.folder().evidence().size();
        if (files >= settings.maxFiles()) {
            throw new EvidenceRejection.TooMany(settings.maxFiles());
        }
        if (uploads.underWay(act.tenant(), command.applicationId()) >= settings.maxUploads()) {
            throw new EvidenceRejection.TooManyUploads(settings.maxUploads());
        }
        return uploads.start(act.tenant(), upload);
    }
}
