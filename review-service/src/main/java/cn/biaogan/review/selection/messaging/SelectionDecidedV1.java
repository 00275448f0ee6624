package cn.biaogan.review.selection.messaging;

import cn.biaogan.review.domain.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** {@code cn.biaogan.review.selection-decided.v1}. */
record SelectionDecidedV1(
        String selectionId,
        String cycleId,
        Instant decidedAt,
        List<Result> selected,
        List<Result> notSelected,
        List<PassedOver> passedOver) {

    /** One application and its aggregate score, 0 to 100. */
    record Result(
            String applicationId,
            String applicantTenant,
            String enterpriseId,
            String enterpriseName,
            String industry,
            Size size,
            String recommenderId,
            BigDecimal score) {}

    /** One application that was not fully scored, and why it was not waited for. */
    record PassedOver(
            String applicationId,
            String applicantTenant,
            String enterpriseId,
            String enterpriseName,
            String industry,
            Size size,
            String recommenderId,
            String reason) {}
}
