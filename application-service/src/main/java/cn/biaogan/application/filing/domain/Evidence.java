package cn.biaogan.application.filing.domain;

import cn.biaogan.application.form.domain.ContentPointer;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.platform.kernel.Fields;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of an application.
 *
 * @param fileId where the bytes are; another attempt to upload the same evidence has another one
 * @param questionId the question of the self-check it was added for
 * @param size in bytes
 * @param sha256 64 lower-case hex digits, as {@code sm3}
 * @param scan whether it was searched for malicious content
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
        Instant addedAt,
        Scan scan) {

    public Evidence {
        scan = Objects.requireNonNullElse(scan, Scan.NONE); // absent in older documents
    }

    Evidence scanned(String scannedFile, Scan result) {
        return fileId.equals(scannedFile)
                ? new Evidence(evidenceId, fileId, questionId, fileName, mediaType, size, sha256, sm3, addedAt, result)
                : this;
    }

    /** @throws cn.biaogan.files.domain.FileRejection when nobody, or not this reader, may open it */
    public void requireReadable(boolean own) {
        scan.requireReadable(fileName, own);
    }

    /** What a submission finds wrong with it. */
    void check(Fields faults) {
        if (scan.pending()) {
            faults.fault(pointer(), "file.not-scanned", Map.of("fileName", fileName));
        }
        if (scan.infected()) {
            String finding = Objects.requireNonNullElse(scan.finding(), "");
            faults.fault(pointer(), "file.infected", Map.of("fileName", fileName, "finding", finding));
        }
    }

    private String pointer() {
        return ContentPointer.EVIDENCE + "/" + evidenceId;
    }
}
