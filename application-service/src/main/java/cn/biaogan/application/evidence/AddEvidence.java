package cn.biaogan.application.evidence;

import cn.biaogan.application.evidence.domain.FileName;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file for an application.
 *
 * @param bytes where the upload lies for the time of the command
 * @param questionId the question of the self-check it belongs to
 */
public record AddEvidence(
        String applicationId,
        FileName name,
        Path bytes,
        @Nullable String questionId) {}
