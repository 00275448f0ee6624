package cn.biaogan.application.filing.domain;

import cn.biaogan.platform.kernel.Decision;
import java.time.Instant;

/** Withdrawn, and the unit holds it no more: another one may be chosen, or the same unless its batch is sent. */
public record Released(Folder folder, Instant at) implements Application, Preparing {

    @Override
    public Released with(Folder next) {
        return new Released(next, at);
    }

    @Override
    public Decision<Application, ApplicationEvent> submit(SubmissionOrder order) {
        return Submitted.first(folder, order);
    }
}
