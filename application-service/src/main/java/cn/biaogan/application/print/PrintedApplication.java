package cn.biaogan.application.print;

import cn.biaogan.application.enterprise.domain.Contact;
import cn.biaogan.application.enterprise.domain.Particulars;
import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.form.PublishedForm;
import cn.biaogan.application.form.domain.Content;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything an 申报书 says.
 *
 * @param applicant absent while the enterprise has not written its profile
 * @param filing the submission that is printed; absent for a draft
 * @param at of the submission, or of the cycle for a draft
 */
record PrintedApplication(
        PublishedForm form,
        Content content,
        List<Evidence> evidence,
        @Nullable Particulars applicant,
        @Nullable Contact contact,
        @Nullable Filing filing,
        String cycleName,
        Instant at) {

    boolean draft() {
        return filing == null;
    }

    String name() {
        return applicant == null ? "" : applicant.name();
    }
}
