package cn.biaogan.application.filing.domain;

import cn.biaogan.platform.kernel.Decision;
import java.time.Instant;

/** The unit turned it down; another one may be chosen. */
public record Declined(Folder folder, String reason, Instant at) implements Application, Preparing {

    @Override
    public Declined with(Folder next) {
        return new Declined(next, reason, at);
    }

    @Override
    public Decision<Application, ApplicationEvent> submit(SubmissionOrder order) {
        return Submitted.first(folder, order);
    }
}
