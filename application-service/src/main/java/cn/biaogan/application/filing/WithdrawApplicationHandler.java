package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.platform.act.Act;
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
        var cycleId = own.get(command.applicationId(), act).state().folder().cycleId();
        var period = settings.periodOf(cycles.of(cycleId));
        return own.change(
                command.applicationId(),
                act,
                application -> application.withdrawable().withdraw(command.reason(), period, clock.instant()));
    }
}
