package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.cases.domain.Claim;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case as lists show it: some hundred bytes instead of the whole submission.
 *
 * @param tenant of the unit
 * @param version of the case it tells of
 * @param officer the account that works on it; the names of accounts stay with the unit's officers
 */
public record CaseLine(
        String tenant,
        String caseId,
        long version,
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
        Instant submittedAt,
        @Nullable String officer,
        @Nullable Instant claimedAt,
        @Nullable Integer checkScore) {

    public static CaseLine of(Versioned<Case> found) {
        var file = found.state().file();
        var submission = file.submission();
        var sheet = file.sheet();
        var claim = sheet.claim();
        var score = sheet.score();
        return new CaseLine(
                found.tenant().value(),
                file.caseId().value(),
                found.version(),
                file.applicationId(),
                file.applicantTenant(),
                file.cycleId(),
                file.recommenderId(),
                submission.number(),
                submission.enterpriseName(),
                submission.creditCode(),
                submission.industry(),
                submission.size(),
                found.state().state(),
                submission.ordinal(),
                submission.submittedAt(),
                account(claim),
                claim == null ? null : claim.since(),
                score == null ? null : (Integer) score.points().value());
    }

    private static @Nullable String account(@Nullable Claim claim) {
        return claim == null ? null : claim.officer().account();
    }

    /** The id in the order of tenants, as pages follow it. */
    public String place() {
        return tenant + "/" + caseId;
    }

    public boolean resubmitted() {
        return submission > 1;
    }
}
