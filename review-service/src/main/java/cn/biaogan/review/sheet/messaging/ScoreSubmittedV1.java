package cn.biaogan.review.sheet.messaging;

import cn.biaogan.review.domain.Size;
import java.math.BigDecimal;
import java.time.Instant;

/** {@code cn.biaogan.review.score-submitted.v1}. */
record ScoreSubmittedV1(
        String scoreSheetId,
        String dossierId,
        String applicationId,
        String applicantTenant,
        String cycleId,
        String expertId,
        String industry,
        Size size,
        String rubricVersion,
        BigDecimal total,
        Instant submittedAt) {}
