package cn.biaogan.recommendation.summary.domain;

import cn.biaogan.files.domain.RecordedFile;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.platform.kernel.Sm3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A scan of what was signed and sealed with ink.
 *
 * @param fileId where the bytes are
 * @param size in bytes
 * @param sm3 64 lower-case hex digits
 * @param scan whether it was searched for malicious content
 */
public record SignedScan(
        String scanId,
        String fileId,
        String fileName,
        String mediaType,
        long size,
        String sm3,
        Instant addedAt,
        Scan scan) {

    /** Older ones were stored under their own id, and were not searched. */
    public SignedScan {
        fileId = Objects.requireNonNullElse(fileId, scanId);
        scan = Objects.requireNonNullElse(scan, Scan.NONE);
    }

    public static SignedScan of(String scanId, RecordedFile file) {
        return new SignedScan(
                scanId,
                file.fileId(),
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sm3(),
                file.addedAt(),
                file.scan());
    }

    /** Whether it is that file: its name and its bytes. */
    public boolean names(String name, Path bytes) {
        try {
            return fileName.equals(name) && sm3.equals(Sm3.hex(Files.readAllBytes(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SignedScan scanned(String scannedFile, Scan result) {
        return fileId.equals(scannedFile)
                ? new SignedScan(scanId, fileId, fileName, mediaType, size, sm3, addedAt, result)
                : this;
    }
}
