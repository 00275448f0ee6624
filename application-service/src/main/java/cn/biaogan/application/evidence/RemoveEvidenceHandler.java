package cn.biaogan.application.evidence;

import cn.biaogan.application.filing.OwnApplications;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.Touch;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.files.FileIntake;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes a file out of the content in work; the bytes stay for good when a submission names them. */
@Component
public class RemoveEvidenceHandler {

    private final OwnApplications own;
    private final FileIntake intake;
    private final Clock clock;

    RemoveEvidenceHandler(OwnApplications own, FileIntake intake, Clock clock) {
        this.own = own;
        this.intake = intake;
        this.clock = clock;
    }

    /** @throws NotFound when the application has no such file; a repeat under the same command key is answered */
    public Versioned<Application> handle(String applicationId, String evidenceId, Act act) {
        own.requireRight(Right.EDITOR, applicationId, act);
        var known = own.get(applicationId, act).state().folder().evidence(evidenceId);
        Supplier<Versioned<Application>> write =
                () -> own.edit(applicationId, act, (application, touch) -> remove(application, evidenceId, touch));
        if (known.isEmpty()) {
            return write.get();
        }
        var owner = new StoredFiles.Owner(act.tenant(), applicationId);
        return intake.givenUp(known.get().fileId(), owner, clock.instant(), write);
    }

    private static <E> Decision<Application, E> remove(Application application, String evidenceId, Touch touch) {
        var preparing = application.preparing();
        if (application.folder().evidence(evidenceId).isEmpty()) {
            throw new NotFound();
        }
        return Decision.of(preparing.remove(evidenceId, touch));
    }
}
