package cn.biaogan.application.filing.domain;

import cn.biaogan.application.cycle.domain.Recommender;
import cn.biaogan.application.enterprise.domain.Particulars;
import cn.biaogan.application.form.domain.FormDefinition;
import java.time.Instant;
import java.util.List;

/**
 * Everything a submission is decided from.
 *
 * @param listSent the unit's list is with the ministries
 * @param industries codes the cycle is open to
 * @param number the number a first submission gets
 * @param now the server's clock at the write
 */
public record SubmissionOrder(
        Recommender recommender,
        boolean listSent,
        List<String> industries,
        Particulars applicant,
        FormDefinition form,
        FilingPeriod period,
        String number,
        Instant now,
        SubmissionDigest digest) {

    /** @throws ApplicationRejection.ListSent when nothing that comes to the unit can be recommended any more */
    void requireUnitThatTakes() {
        if (listSent) {
            throw new ApplicationRejection.ListSent();
        }
    }

    /** What is filed by it; every missing or wrong field of the content is named. */
    Filing filing(Folder folder, Stage stage) {
        SubmissionRules.requireIndustry(industries, applicant);
        var content = SubmissionRules.requireComplete(form, folder);
        var filed = folder.filed();
        return new Filing(
                        folder.applicationId(),
                        folder.cycleId(),
                        folder.enterpriseId(),
                        filed == null ? number : filed.number(),
                        folder.submission() + 1,
                        stage,
                        recommender,
                        applicant,
                        content,
                        form.personalFields(),
                        folder.evidence(),
                        now,
                        "")
                .sealed(digest);
    }
}
