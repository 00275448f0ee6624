package cn.biaogan.application.filing.domain;

import cn.biaogan.platform.kernel.Decision;

/** With a unit that has not answered yet. */
public record Submitted(Folder folder) implements Application, Withdrawable {

    @Override
    public Submitted with(Folder next) {
        return new Submitted(next);
    }

    /** To a unit that does not know it. */
    static Decision<Application, ApplicationEvent> first(Folder folder, SubmissionOrder order) {
        order.period().requireSubmission(order.now());
        order.requireUnitThatTakes();
        folder.requireNotDeclinedBy(order.recommender().id());
        var filed = folder.filed(order.filing(folder, Stage.SUBMITTED));
        return Decision.of(new Submitted(filed), new ApplicationEvent.Submitted(filed.lastFiling()));
    }

    /** Corrected, to the unit that returned it. */
    static Decision<Application, ApplicationEvent> again(Folder folder, SubmissionOrder order) {
        order.period().requireCorrection(order.now());
        order.requireUnitThatTakes();
        var filed = folder.filed(order.filing(folder, Stage.RESUBMITTED));
        return Decision.of(new Submitted(filed), new ApplicationEvent.Resubmitted(filed.lastFiling()));
    }
}
