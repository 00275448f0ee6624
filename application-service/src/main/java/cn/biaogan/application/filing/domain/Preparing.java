package cn.biaogan.application.filing.domain;

import cn.biaogan.application.form.domain.Content;
import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.platform.kernel.Decision;
import java.time.Instant;
import java.util.List;

/** In the enterprise's hand: content and files may change, and it may be submitted. */
public sealed interface Preparing permits Draft, Returned, Declined, Released {

    Folder folder();

    Application with(Folder folder);

    /** @throws cn.biaogan.platform.kernel.Rejection when deadline, unit or content do not allow it */
    Decision<Application, ApplicationEvent> submit(SubmissionOrder order);

    /** @throws ApplicationRejection when the time for submitting it is over */
    default void requireTime(FilingPeriod period, Instant now) {
        period.requireSubmission(now);
    }

    /** With that content instead of all that was there. */
    default Application save(Content content, Touch touch) {
        return with(folder().with(content, touch));
    }

    /** With the changes whose place still holds what their editor saw. */
    default Application edit(List<ContentChange> changes, Touch touch) {
        return with(folder().changed(changes, touch));
    }

    default Application add(Evidence evidence, int most, Touch touch) {
        return with(folder().add(evidence, most, touch));
    }

    default Application remove(String evidenceId, Touch touch) {
        return with(folder().remove(evidenceId, touch));
    }
}
