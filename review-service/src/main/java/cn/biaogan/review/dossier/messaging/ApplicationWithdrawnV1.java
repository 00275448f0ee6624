package cn.biaogan.review.dossier.messaging;

import java.time.Instant;

/** {@code cn.biaogan.application.withdrawn.v1}, as far as the review reads it. */
public record ApplicationWithdrawnV1(String applicationId, String cycleId, Instant withdrawnAt) {}
