package cn.biaogan.review.round.messaging;

import cn.biaogan.review.domain.Size;
import java.time.Instant;
import java.util.List;

/** {@code cn.biaogan.review.assigned.v1}: the new places only. */
public record ReviewAssignedV1(String roundId, String cycleId, Instant assignedAt, List<Assignment> assignments) {

    /** The new experts of one dossier. */
    public record Assignment(
            String dossierId,
            String applicationId,
            String applicantTenant,
            String industry,
            Size size,
            List<String> expertIds) {}
}
