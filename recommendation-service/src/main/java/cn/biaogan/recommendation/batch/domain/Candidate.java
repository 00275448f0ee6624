package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An accepted case as the batch needs it.
 *
 * @param acceptedAt names the acceptance: each one of a case has an instant of its own, later ones a later one
 */
public record Candidate(
        CaseId caseId,
        String applicationId,
        String applicantTenant,
        String enterpriseId,
        String enterpriseName,
        String industry,
        @Nullable String industryText,
        Size size,
        Instant acceptedAt) {}
