package cn.biaogan.application.filing.domain;

import cn.biaogan.platform.kernel.Decision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** With a unit and not recommended yet. */
public sealed interface Withdrawable permits Submitted, Returned, Accepted {

    Folder folder();

    /**
     * The notice leaves applying, and so withdrawing, to the enterprise: it may do so without a reason until the unit
     * has accepted.
     *
     * @throws ApplicationRejection.DeadlinePassed when withdrawals are over
     */
    default Decision<Application, ApplicationEvent> withdraw(
            @Nullable String reason, FilingPeriod period, Instant now) {
        period.requireWithdrawal(now);
        var withdrawn = new Withdrawn(folder().withdrawn(reason, now), reason, now);
        return Decision.of(
                withdrawn, new ApplicationEvent.Withdrawn(withdrawn.folder().lastFiling(), reason, now));
    }
}
