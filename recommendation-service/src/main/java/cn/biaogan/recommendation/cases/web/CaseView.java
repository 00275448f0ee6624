package cn.biaogan.recommendation.cases.web;

import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.cases.domain.Correction;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.cases.domain.Step;
import cn.biaogan.recommendation.cases.domain.Submission;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as its officers and the ministries see it.
 *
 * @param corrections what was asked for, while it is with the enterprise
 * @param remark the opinion of an acceptance, the reason of a refusal
 * @param rank its place in the sent batch
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
        List<StepView> steps) {

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
            Instant at) {

        static StepView of(Step step) {
            return new StepView(
                    step.what(),
                    step.submission(),
                    step.industry(),
                    step.size(),
                    Item.of(step.corrections()),
                    said(step.remark()),
                    step.at());
        }
    }

    static CaseView of(Case c) {
        var file = c.file();
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
                file.steps().stream().map(StepView::of).toList());
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
