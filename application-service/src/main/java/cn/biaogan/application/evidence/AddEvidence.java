package cn.biaogan.application.evidence;

import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.files.domain.FileName;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
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
        @Nullable String questionId) {

    /** Whether the file is that one: its bytes, its name and its question. */
    boolean names(Evidence known) {
        return known.fileName().equals(name.value())
                && Objects.equals(known.questionId(), questionId)
                && known.sha256().equals(sha256());
    }

    /** Of the bytes, 64 lower-case hex digits. */
    String sha256() {
        try (var digesting = new DigestInputStream(Files.newInputStream(bytes), MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
