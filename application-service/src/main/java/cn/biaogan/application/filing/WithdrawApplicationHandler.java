package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Calls an application back from its unit. */
@Component
public class WithdrawApplicationHandler {

    private final OwnApplications own;
    private final KnownCycles cycles;
    private final FilingSettings settings;
    private final Clock clock;

    WithdrawApplicationHandler(OwnApplications own, KnownCycles cycles, FilingSettings settings, Clock clock) {
        this.own = own;
        this.cycles = cycles;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<Application> handle(WithdrawApplication command, Act act) {
        return own.change(command.applicationId(), act, application -> withdrawn(application, command));
    }

    /** The cycle is read for every attempt, so that an extension or a closure counts at once. */
    private Decision<Application, ApplicationEvent> withdrawn(Application application, WithdrawApplication command) {
        var folder = application.folder();
        var cycle = cycles.of(folder.cycleId());
        var period = settings.periodOf(cycle, cycle.deadlinesOf(folder.unit()));
        return application.withdrawable().withdraw(command.reason(), period, clock.instant());
    }
}
