package cn.biaogan.application.filing.domain;

import cn.biaogan.application.enterprise.domain.Particulars;
import cn.biaogan.application.form.domain.Content;
import cn.biaogan.application.form.domain.FormDefinition;
import cn.biaogan.platform.kernel.Fields;
import java.util.List;

/** What a submission asks of an application whatever the unit; a submission and a check before it go by the same. */
public final class SubmissionRules {

    private SubmissionRules() {}

    /** @throws ApplicationRejection.IndustryNotInCycle when the cycle is not open to the applicant's industry */
    public static void requireIndustry(List<String> industries, Particulars applicant) {
        if (!industries.contains(applicant.industry().code())) {
            throw new ApplicationRejection.IndustryNotInCycle(
                    applicant.industry().code());
        }
    }

    /**
     * The content with the commitments given.
     *
     * @throws cn.biaogan.platform.kernel.InvalidFields naming every missing or wrong place, and every file that a scanner
     *     has not seen or has found infected
     */
    public static Content requireComplete(FormDefinition form, Folder folder) {
        var content = form.committed(folder.content());
        var faults = new Fields();
        form.requireComplete(content, folder.evidenceIds(), faults);
        folder.evidence().forEach(file -> file.check(faults));
        faults.check();
        return content;
    }
}
