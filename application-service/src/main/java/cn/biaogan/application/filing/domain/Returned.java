package cn.biaogan.application.filing.domain;

import cn.biaogan.platform.kernel.Decision;
import java.time.Instant;
import java.util.List;

/** Sent back by its unit for correction; it goes back to the same unit, or is withdrawn. */
public record Returned(Folder folder, List<Correction> corrections, Instant at)
        implements Application, Preparing, Withdrawable {

    public Returned {
        corrections = List.copyOf(corrections);
    }

    @Override
    public Returned with(Folder next) {
        return new Returned(next, corrections, at);
    }

    @Override
    public void requireTime(FilingPeriod period, Instant now) {
        period.requireCorrection(now);
    }

    @Override
    public Decision<Application, ApplicationEvent> submit(SubmissionOrder order) {
        if (!folder.heldBy(order.recommender().id())) {
            throw new ApplicationRejection.CorrectionElsewhere();
        }
        return Submitted.again(folder, order);
    }
}
