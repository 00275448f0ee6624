package cn.biaogan.recommendation.cases.web;

import cn.biaogan.recommendation.cases.CaseLine;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.domain.Size;
import cn.biaogan.recommendation.officers.domain.UnitOfficers;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param claim who works on it; like {@code checkScore} for the unit's own officers alone
 */
record LineView(
        String caseId,
        String applicationId,
        String applicantTenant,
        String cycleId,
        String recommenderId,
        String number,
        String enterpriseName,
        String creditCode,
        String industry,
        Size size,
        CaseState state,
        int submission,
        boolean resubmitted,
        Instant submittedAt,
        @Nullable ClaimView claim,
        @Nullable Integer checkScore) {

    /** One page of the inbox. */
    static List<LineView> of(List<CaseLine> lines, @Nullable UnitOfficers colleagues) {
        return lines.stream().map(line -> of(line, colleagues)).toList();
    }

    private static LineView of(CaseLine line, @Nullable UnitOfficers colleagues) {
        return new LineView(
                line.caseId(),
                line.applicationId(),
                line.applicantTenant(),
                line.cycleId(),
                line.recommenderId(),
                line.number(),
                line.enterpriseName(),
                line.creditCode(),
                line.industry(),
                line.size(),
                line.state(),
                line.submission(),
                line.resubmitted(),
                line.submittedAt(),
                colleagues == null ? null : claim(line, colleagues),
                colleagues == null ? null : line.checkScore());
    }

    private static @Nullable ClaimView claim(CaseLine line, UnitOfficers colleagues) {
        var account = line.officer();
        var since = line.claimedAt();
        if (account == null || since == null) {
            return null;
        }
        String name = colleagues.find(account).map(o -> o.name()).orElse(account);
        return new ClaimView(account, name, since);
    }
}
