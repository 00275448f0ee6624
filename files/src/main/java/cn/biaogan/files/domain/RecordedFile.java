package cn.biaogan.files.domain;

import java.time.Instant;

/**
 * A stored file as its document names it.
 *
 * @param fileId where the bytes are
 * @param size in bytes
 * @param sm3 64 lower-case hex digits
 * @param scan whether it was searched for malicious content
 */
public record RecordedFile(
        String fileId, String fileName, String mediaType, long size, String sm3, Instant addedAt, Scan scan) {

    public RecordedFile scanned(String scannedFile, Scan result) {
        return fileId.equals(scannedFile)
                ? new RecordedFile(fileId, fileName, mediaType, size, sm3, addedAt, result)
                : this;
    }

    /** @throws FileRejection when nobody, or not this reader, may open it */
    public void requireReadable(boolean own) {
        scan.requireReadable(fileName, own);
    }
}
