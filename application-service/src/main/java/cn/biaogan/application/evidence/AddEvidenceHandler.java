package cn.biaogan.application.evidence;

import cn.biaogan.application.filing.OwnApplications;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.files.FileIntake;
import cn.biaogan.files.FileIntake.Taken;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Adds a file: bytes first, then one write of the application. A crash between the two leaves a marked file that
 * {@link OrphanSweep} removes; a repeat under the same command key answers with the file of the first time, and
 * another file under that key is refused.
 */
@Component
public class AddEvidenceHandler {

    private final OwnApplications own;
    private final FileIntake intake;
    private final KnownQuestions questions;
    private final EvidenceSettings settings;
    private final Clock clock;

    AddEvidenceHandler(
            OwnApplications own, FileIntake intake, KnownQuestions questions, EvidenceSettings settings, Clock clock) {
        this.own = own;
        this.intake = intake;
        this.questions = questions;
        this.settings = settings;
        this.clock = clock;
    }

    /** The application with the file, and the file. */
    public record Added(Versioned<Application> application, Evidence evidence) {}

    /** @throws cn.biaogan.platform.kernel.Rejection when the application or the file does not allow it */
    public Added handle(AddEvidence command, Act act) {
        var found = own.get(command.applicationId(), act);
        String evidenceId = act.newId("evidence").toString();
        var known = found.state().folder().evidence(evidenceId);
        if (known.isPresent()) {
            if (!command.names(known.get())) {
                throw new KeyReused();
            }
            return new Added(repeat(found), known.get());
        }
        own.requireRight(Right.EDITOR, command.applicationId(), act);
        found.state().preparing();
        questions.require("/question", command.questionId(), found.state());
        var owner = new StoredFiles.Owner(act.tenant(), command.applicationId());
        var taken = intake.store(command.name(), command.bytes(), owner, clock.instant());
        var evidence = evidence(evidenceId, command, taken);
        var saved = intake.recorded(
                taken,
                () -> own.edit(
                        command.applicationId(),
                        act,
                        (application, touch) ->
                                Decision.of(application.preparing().add(evidence, settings.maxFiles(), touch))));
        return new Added(saved, saved.state().folder().evidence(evidenceId).orElseThrow(NotFound::new));
    }

    private static Evidence evidence(String evidenceId, AddEvidence command, Taken taken) {
        var stored = taken.stored();
        return new Evidence(
                evidenceId,
                taken.fileId(),
                command.questionId(),
                taken.name().value(),
                taken.kind().mediaType(),
                stored.size(),
                stored.sha256(),
                stored.sm3(),
                taken.at(),
                taken.scan());
    }

    private static Versioned<Application> repeat(Versioned<Application> found) {
        return new Versioned<>(found.tenant(), found.id(), found.version(), found.state(), true);
    }
}
