package cn.biaogan.application.filing.web;

import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.files.web.ScanView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file by what is known of it; digests as lower-case hex. */
public record EvidenceView(
        String evidenceId,
        @Nullable String questionId,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String sm3,
        Instant addedAt,
        ScanView scan) {

    public static EvidenceView of(Evidence file) {
        return new EvidenceView(
                file.evidenceId(),
                file.questionId(),
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.sm3(),
                file.addedAt(),
                ScanView.of(file.scan()));
    }
}
