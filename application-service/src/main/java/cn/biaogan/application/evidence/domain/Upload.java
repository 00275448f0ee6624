package cn.biaogan.application.evidence.domain;

import cn.biaogan.files.domain.FileName;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that comes in pieces.
 *
 * @param size of the whole, in bytes
 * @param sha256 of the whole as the sender knows it, 64 lower-case hex digits
 * @param question of the self-check it belongs to
 * @param offset bytes that are here
 * @param pieces ids of the pieces that are here, in order
 * @param evidenceId of the file of the application that it became
 * @param touchedAt when the last piece came
 */
public record Upload(
        String uploadId,
        String applicationId,
        String fileName,
        long size,
        @Nullable String sha256,
        @Nullable String question,
        long offset,
        List<String> pieces,
        @Nullable String evidenceId,
        Instant touchedAt) {

    public Upload {
        pieces = List.copyOf(pieces);
    }

    public static Upload started(
            String uploadId,
            String applicationId,
            FileName name,
            long size,
            @Nullable String sha256,
            @Nullable String question,
            Instant now) {
        return new Upload(uploadId, applicationId, name.value(), size, sha256, question, 0, List.of(), null, now);
    }

    /** Whether every byte is here. */
    public boolean whole() {
        return offset == size;
    }

    /** Whether it is the same file for the same place. */
    public boolean startsAs(Upload other) {
        return fileName.equals(other.fileName)
                && size == other.size
                && Objects.equals(sha256, other.sha256)
                && Objects.equals(question, other.question);
    }
}
