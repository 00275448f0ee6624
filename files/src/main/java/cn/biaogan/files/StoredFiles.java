package cn.biaogan.files;

import cn.biaogan.platform.kernel.TenantId;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of the files. Whatever may turn out to be left over is marked before it can be: a file from the start of
 * its upload until {@link #settle}, and one that is taken out of its document.
 */
public interface StoredFiles {

    /** The document whose file it is. */
    record Owner(TenantId tenant, String id) {}

    /** What was stored; the digests as 64 lower-case hex digits, of the bytes as they were written. */
    record Stored(long size, String sha256, String sm3) {}

    /** A file that may be left over, and since when. */
    record Suspect(String fileId, Owner owner, Instant since) {}

    /** Marks and stores; what fails halfway leaves the mark. */
    Stored store(String fileId, Owner owner, Path bytes, Instant now);

    Optional<InputStream> open(String fileId);

    /** Marks a file that its document is about to give up. */
    void suspect(String fileId, Owner owner, Instant now);

    /** Takes the mark away: the document holds the file. */
    void settle(String fileId);

    /** Takes that mark away and spares one that was made anew meanwhile. */
    void settle(Suspect mark);

    /** Removes the bytes, whole or not, and then the mark. */
    void discard(String fileId);

    List<Suspect> suspectsBefore(Instant time);
}
