package cn.biaogan.application.filing.domain;

import cn.biaogan.application.form.domain.Content;
import cn.biaogan.platform.kernel.Decision;

/** In the enterprise's hand: content and files may change, and it may be submitted. */
public sealed interface Preparing permits Draft, Returned, Declined, Released {

    Folder folder();

    Application with(Folder folder);

    /** @throws cn.biaogan.platform.kernel.Rejection when deadline, unit or content do not allow it */
    Decision<Application, ApplicationEvent> submit(SubmissionOrder order);

    default Application save(Content content) {
        return with(folder().with(content));
    }

    default Application add(Evidence evidence, int most) {
        return with(folder().add(evidence, most));
    }

    default Application remove(String evidenceId) {
        return with(folder().remove(evidenceId));
    }
}
