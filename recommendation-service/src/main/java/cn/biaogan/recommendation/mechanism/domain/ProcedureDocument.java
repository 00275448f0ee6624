package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.files.domain.Scan;
import java.time.Instant;

/**
 * The paper in which a unit lays the mechanism down.
 *
 * @param fileId where the bytes are
 * @param size in bytes
 * @param sm3 64 lower-case hex digits
 * @param scan whether it was searched for malicious content
 */
public record ProcedureDocument(
        String fileId, String fileName, String mediaType, long size, String sm3, Instant addedAt, Scan scan) {

    ProcedureDocument scanned(String scannedFile, Scan result) {
        return fileId.equals(scannedFile)
                ? new ProcedureDocument(fileId, fileName, mediaType, size, sm3, addedAt, result)
                : this;
    }

    /** @throws cn.biaogan.files.domain.FileRejection when nobody, or not this reader, may open it */
    public void requireReadable(boolean own) {
        scan.requireReadable(fileName, own);
    }
}
