package cn.biaogan.application.filing.domain;

import cn.biaogan.platform.kernel.Decision;

/** Never submitted. */
public record Draft(Folder folder) implements Application, Preparing {

    @Override
    public Draft with(Folder next) {
        return new Draft(next);
    }

    @Override
    public Decision<Application, ApplicationEvent> submit(SubmissionOrder order) {
        return Submitted.first(folder, order);
    }
}
