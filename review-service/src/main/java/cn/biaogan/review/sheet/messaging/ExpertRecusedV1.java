package cn.biaogan.review.sheet.messaging;

import java.time.Instant;

/** {@code cn.biaogan.review.expert-recused.v1}. */
public record ExpertRecusedV1(
        String scoreSheetId,
        String dossierId,
        String applicationId,
        String applicantTenant,
        String cycleId,
        String expertId,
        Instant recusedAt) {}
