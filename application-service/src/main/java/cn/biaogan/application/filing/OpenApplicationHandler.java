package cn.biaogan.application.filing;

import cn.biaogan.application.enterprise.domain.EnterpriseAccount;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.application.filing.domain.Draft;
import cn.biaogan.application.filing.domain.Folder;
import cn.biaogan.application.team.Members;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Opens the one application an enterprise may have in a cycle. */
@Component
public class OpenApplicationHandler {

    private final Aggregates<Application, ApplicationEvent> applications;
    private final KnownCycles cycles;
    private final Members members;
    private final FilingSettings settings;
    private final Clock clock;

    OpenApplicationHandler(
            Aggregates<Application, ApplicationEvent> applications,
            KnownCycles cycles,
            Members members,
            FilingSettings settings,
            Clock clock) {
        this.applications = applications;
        this.cycles = cycles;
        this.members = members;
        this.settings = settings;
        this.clock = clock;
    }

    /** The new draft, or the application that is there already: then marked as replayed. */
    public Versioned<Application> handle(String cycleId, Act act) {
        var account = new EnterpriseAccount(act.tenant(), act.organisation());
        String id = Application.idOf(account.tenant(), account.organisation(), cycleId);
        return applications
                .find(act.tenant(), id)
                .map(known -> new Versioned<>(known.tenant(), known.id(), known.version(), known.state(), true))
                .orElseGet(() -> open(id, cycleId, act));
    }

    private Versioned<Application> open(String id, String cycleId, Act act) {
        members.require(Right.EDITOR, act);
        return applications.change(act.tenant(), id, act, known -> {
            var cycle = cycles.chosen(cycleId);
            settings.periodOf(cycle, cycle.latestFor(act.tenant())).requireSubmission(clock.instant());
            return known.map(Decision::<Application, ApplicationEvent>unchanged)
                    .orElseGet(() -> Decision.of(
                            new Draft(Folder.opened(id, act.organisation(), cycle.cycleId(), cycle.formVersion()))));
        });
    }
}
