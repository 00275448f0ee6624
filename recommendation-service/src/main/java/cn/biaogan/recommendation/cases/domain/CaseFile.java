package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.recommendation.domain.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stays with a case through all its states.
 *
 * @param applicantTenant the enterprise's jurisdiction; may differ from the recommending unit's
 * @param steps everything that happened, oldest first, over resubmissions and releases
 */
public record CaseFile(
        CaseId caseId,
        String applicationId,
        String applicantTenant,
        String cycleId,
        String recommenderId,
        String enterpriseId,
        Submission submission,
        List<Step> steps) {

    public CaseFile {
        steps = List.copyOf(steps);
    }

    CaseFile with(Submission newer) {
        return new CaseFile(caseId, applicationId, applicantTenant, cycleId, recommenderId, enterpriseId, newer, steps);
    }

    CaseFile returned(Corrections corrections, Instant at) {
        return after(Step.What.RETURNED, corrections.value(), null, at);
    }

    CaseFile after(Step.What what, @Nullable Reason remark, Instant at) {
        return after(what, List.of(), remark, at);
    }

    private CaseFile after(Step.What what, List<Correction> corrections, @Nullable Reason remark, Instant at) {
        var longer = new ArrayList<>(steps);
        longer.add(new Step(
                what, submission.ordinal(), submission.industry(), submission.size(), corrections, remark, at));
        return new CaseFile(
                caseId, applicationId, applicantTenant, cycleId, recommenderId, enterpriseId, submission, longer);
    }

    /** The given time, moved on where clocks differ, so that every acceptance of a case has an instant of its own. */
    Instant nextAcceptance(Instant now) {
        return steps.stream()
                .filter(s -> s.what() == Step.What.ACCEPTED)
                .map(s -> s.at().plusMillis(1))
                .filter(earliest -> earliest.isAfter(now))
                .reduce(now, (a, b) -> a.isAfter(b) ? a : b);
    }
}
