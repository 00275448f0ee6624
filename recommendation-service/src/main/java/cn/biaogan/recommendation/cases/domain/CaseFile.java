package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Officer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stays with a case through all its states.
 *
 * @param applicantTenant the enterprise's jurisdiction; may differ from the recommending unit's
 * @param steps everything that happened, oldest first, over resubmissions and releases
 * @param worksheet what the officers keep beside it; files of before there was one have none
 */
public record CaseFile(
        CaseId caseId,
        String applicationId,
        String applicantTenant,
        String cycleId,
        String recommenderId,
        String enterpriseId,
        Submission submission,
        List<Step> steps,
        @Nullable Worksheet worksheet) {

    public CaseFile {
        steps = List.copyOf(steps);
    }

    public Worksheet sheet() {
        return worksheet == null ? Worksheet.EMPTY : worksheet;
    }

    /** The submission that the unit held before the present one, whatever ended it: a return, a withdrawal, a refusal. */
    public Optional<Integer> previousSubmission() {
        return steps.stream()
                .map(Step::submission)
                .filter(held -> held < submission.ordinal())
                .max(Integer::compare);
    }

    /** The submission that the checked sections were looked through in; the first one where that was not kept. */
    public int checkedOn() {
        var kept = sheet().checkedOn();
        return kept != null
                ? kept
                : steps.stream().map(Step::submission).findFirst().orElse(submission.ordinal());
    }

    /** The submission that a score was given to; where that was not kept, the one that was there at its time. */
    public int scoredOn(CheckScore score) {
        var kept = score.submission();
        return kept != null
                ? kept
                : steps.stream()
                        .takeWhile(step -> !step.at().isAfter(score.at()))
                        .reduce((earlier, later) -> later)
                        .map(Step::submission)
                        .orElse(submission.ordinal());
    }

    CaseFile received(Submission newer) {
        return new CaseFile(
                        caseId,
                        applicationId,
                        applicantTenant,
                        cycleId,
                        recommenderId,
                        enterpriseId,
                        newer,
                        steps,
                        worksheet)
                .after(Step.What.RECEIVED, null, newer.submittedAt(), null);
    }

    CaseFile with(Worksheet sheet) {
        return new CaseFile(
                caseId, applicationId, applicantTenant, cycleId, recommenderId, enterpriseId, submission, steps, sheet);
    }

    /**
     * In the hand of the officer who acts.
     *
     * @throws CaseRejection.ClaimedByOther when a colleague works on it, unless the officer takes it over
     */
    CaseFile in(Hand hand, Instant at) {
        var other = sheet().claimBesides(hand.officer());
        if (other.isEmpty()) {
            return this;
        }
        if (!hand.takeOver()) {
            throw new CaseRejection.ClaimedByOther(other.get());
        }
        return step(Step.What.TAKEN_OVER, List.of(), null, at, hand.officer(), null)
                .with(sheet().claimedBy(new Claim(hand.officer(), at)));
    }

    CaseFile claimed(Hand hand, Instant at) {
        var held = in(hand, at);
        return held.sheet().claim() != null
                ? held
                : held.step(Step.What.CLAIMED, List.of(), null, at, hand.officer(), null)
                        .with(sheet().claimedBy(new Claim(hand.officer(), at)));
    }

    CaseFile unclaimed(Hand hand, Instant at) {
        var held = in(hand, at);
        return held.sheet().claim() == null
                ? held
                : held.step(Step.What.UNCLAIMED, List.of(), null, at, hand.officer(), null)
                        .with(sheet().claimedBy(null));
    }

    CaseFile handedOver(Officer to, @Nullable Reason note, Hand hand, Instant at) {
        var held = in(hand, at);
        return held.step(Step.What.HANDED_OVER, List.of(), note, at, hand.officer(), to)
                .with(sheet().claimedBy(new Claim(to, at)));
    }

    CaseFile returned(Corrections corrections, Officer by, Instant at) {
        return step(Step.What.RETURNED, corrections.value(), null, at, by, null);
    }

    CaseFile after(Step.What what, @Nullable Reason remark, Instant at, @Nullable Officer by) {
        return step(what, List.of(), remark, at, by, null);
    }

    private CaseFile step(
            Step.What what,
            List<Correction> corrections,
            @Nullable Reason remark,
            Instant at,
            @Nullable Officer by,
            @Nullable Officer to) {
        var longer = new ArrayList<>(steps);
        longer.add(new Step(
                what, submission.ordinal(), submission.industry(), submission.size(), corrections, remark, at, by, to));
        return new CaseFile(
                caseId,
                applicationId,
                applicantTenant,
                cycleId,
                recommenderId,
                enterpriseId,
                submission,
                longer,
                worksheet);
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
