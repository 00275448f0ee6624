package cn.biaogan.recommendation.cases.web;

import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseFile;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.cases.domain.Correction;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.cases.domain.Remark;
import cn.biaogan.recommendation.cases.domain.Step;
import cn.biaogan.recommendation.cases.domain.Submission;
import cn.biaogan.recommendation.domain.Officer;
import cn.biaogan.recommendation.domain.Size;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as its officers and the ministries see it.
 *
 * @param corrections what was asked for, while it is with the enterprise
 * @param remark the opinion of an acceptance, the reason of a refusal
 * @param rank its place in the sent batch
 * @param previousSubmission the one that the unit held before, to compare the present one with
 * @param claim like remarks, checked sections, the check score and the officers' names for the unit alone
 * @param checked ids of the sections that were looked through
 * @param checkedSubmission the one they were looked through in: what changed since then was not
 * @param deadline until when the unit's list is taken
 */
record CaseView(
        String caseId,
        String applicationId,
        String applicantTenant,
        String cycleId,
        String recommenderId,
        String enterpriseId,
        CaseState state,
        Submission submission,
        List<Item> corrections,
        @Nullable String remark,
        @Nullable Integer rank,
        @Nullable Instant withdrawnAt,
        List<StepView> steps,
        @Nullable Integer previousSubmission,
        @Nullable ClaimView claim,
        @Nullable List<RemarkView> remarks,
        @Nullable List<String> checked,
        @Nullable Integer checkedSubmission,
        @Nullable ScoreView checkScore,
        @Nullable Instant deadline,
        Instant serverTime) {

    /** One correction asked for. */
    record Item(String pointer, String reason) {

        static List<Item> of(List<Correction> corrections) {
            return corrections.stream()
                    .map(c -> new Item(c.place().value(), c.reason().value()))
                    .toList();
        }
    }

    /** One thing that happened, with the words that were given for it. */
    record StepView(
            Step.What what,
            int submission,
            String industry,
            Size size,
            List<Item> corrections,
            @Nullable String remark,
            Instant at,
            @Nullable String by,
            @Nullable String to) {

        static StepView of(Step step, boolean own) {
            return new StepView(
                    step.what(),
                    step.submission(),
                    step.industry(),
                    step.size(),
                    Item.of(step.corrections()),
                    said(step.remark()),
                    step.at(),
                    own ? name(step.by()) : null,
                    own ? name(step.to()) : null);
        }
    }

    /** A note of an officer on one place of the submission. */
    record RemarkView(String pointer, String text, String by, Instant at) {

        static RemarkView of(Remark remark) {
            return new RemarkView(
                    remark.place().value(), remark.text().value(), remark.by().name(), remark.at());
        }
    }

    /**
     * What the unit's check gave the case.
     *
     * @param submission the one that was checked
     */
    @Schema(name = "CheckScoreView")
    record ScoreView(int score, String grounds, String by, Instant at, int submission) {

        static @Nullable ScoreView of(CaseFile file) {
            var score = file.sheet().score();
            return score == null
                    ? null
                    : new ScoreView(
                            score.points().value(),
                            score.grounds().value(),
                            score.by().name(),
                            score.at(),
                            file.scoredOn(score));
        }
    }

    /** @param own true for the unit's own officers */
    static CaseView of(Case c, boolean own, @Nullable Instant deadline, Instant serverTime) {
        var file = c.file();
        var sheet = file.sheet();
        var sent = c instanceof Case.Recommended recommended ? recommended : null;
        return new CaseView(
                file.caseId().value(),
                file.applicationId(),
                file.applicantTenant(),
                file.cycleId(),
                file.recommenderId(),
                file.enterpriseId(),
                c.state(),
                file.submission(),
                corrections(c),
                remark(c),
                sent == null ? null : (Integer) sent.rank(),
                sent == null ? null : sent.withdrawnAt(),
                file.steps().stream()
                        .filter(step -> own || step.what().outward())
                        .map(step -> StepView.of(step, own))
                        .toList(),
                file.previousSubmission().orElse(null),
                own ? ClaimView.of(sheet.claim()) : null,
                own ? sheet.remarks().stream().map(RemarkView::of).toList() : null,
                own ? sheet.checked() : null,
                own ? (Integer) file.checkedOn() : null,
                own ? ScoreView.of(file) : null,
                deadline,
                serverTime);
    }

    private static @Nullable String name(@Nullable Officer officer) {
        return officer == null ? null : officer.name();
    }

    private static List<Item> corrections(Case c) {
        return c instanceof Case.Returned returned
                ? Item.of(returned.corrections().value())
                : List.of();
    }

    private static @Nullable String remark(Case c) {
        return said(
                switch (c) {
                    case Case.Accepted accepted -> accepted.opinion();
                    case Case.Recommended recommended -> recommended.opinion();
                    case Case.Declined declined -> declined.reason();
                    default -> null;
                });
    }

    private static @Nullable String said(@Nullable Reason reason) {
        return reason == null ? null : reason.value();
    }
}
