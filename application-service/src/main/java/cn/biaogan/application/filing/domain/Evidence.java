package cn.biaogan.application.filing.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of an application.
 *
 * @param fileId where the bytes are; another attempt to upload the same evidence has another one
 * @param questionId the question of the self-check it was added for
 * @param size in bytes
 * @param sha256 64 lower-case hex digits, as {@code sm3}
 */
public record Evidence(
        String evidenceId,
        String fileId,
        @Nullable String questionId,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String sm3,
        Instant addedAt) {}
