package cn.biaogan.review.sheet.messaging;

import java.time.Instant;

/** {@code cn.biaogan.review.statement-signed.v1}. */
record StatementSignedV1(
        String scoreSheetId,
        String dossierId,
        String applicationId,
        String applicantTenant,
        String cycleId,
        String expertId,
        Instant signedAt) {}
