package cn.biaogan.application.filing.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The unit took it on and may recommend it. */
public record Accepted(Folder folder, Instant at) implements Application, Withdrawable {

    /**
     * A unit that has checked and accepted is told why.
     *
     * @throws cn.biaogan.platform.kernel.InvalidFields when there is no reason
     */
    @Override
    public Decision<Application, ApplicationEvent> withdraw(@Nullable String reason, FilingPeriod period, Instant now) {
        period.requireWithdrawal(now);
        var fields = new Fields();
        if (reason == null) {
            fields.fault("/reason", "application.reason-required");
        }
        fields.check();
        return Withdrawable.super.withdraw(reason, period, now);
    }

    @Override
    public Accepted with(Folder next) {
        return new Accepted(next, at);
    }
}
