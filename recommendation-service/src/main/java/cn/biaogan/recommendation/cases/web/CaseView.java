package cn.biaogan.recommendation.cases.web;

import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.cases.domain.Step;
import cn.biaogan.recommendation.cases.domain.Submission;
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
        List<Step> steps) {

    /** One correction asked for. */
    record Item(String pointer, String reason) {}

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
                file.steps());
    }

    private static List<Item> corrections(Case c) {
        return c instanceof Case.Returned returned
                ? returned.corrections().value().stream()
                        .map(i -> new Item(i.place().value(), i.reason().value()))
                        .toList()
                : List.of();
    }

    private static @Nullable String remark(Case c) {
        var said = switch (c) {
            case Case.Accepted accepted -> accepted.opinion();
            case Case.Recommended recommended -> recommended.opinion();
            case Case.Declined declined -> declined.reason();
            default -> (Reason) null;
        };
        return said == null ? null : said.value();
    }
}
