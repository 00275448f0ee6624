package cn.biaogan.review.dossier.domain;

import org.jspecify.annotations.Nullable;

/** A file that application-service keeps, by its digests. {@code size} in bytes. */
public record EvidenceReference(
        String evidenceId,
        String fileName,
        @Nullable String mediaType,
        long size,
        @Nullable String sha256,
        @Nullable String sm3) {}
