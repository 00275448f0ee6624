package cn.biaogan.application.evidence;

import cn.biaogan.application.evidence.domain.Upload;
import cn.biaogan.platform.kernel.TenantId;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files that come in pieces, until they are whole. A piece is kept whole or not at all. */
public interface Uploads {

    /** An upload that nobody continued, and whose. */
    record Abandoned(TenantId tenant, Upload upload) {}

    /** Starts it; the one that is there already under this id is answered. */
    Upload start(TenantId tenant, Upload upload);

    Optional<Upload> find(TenantId tenant, String applicationId, String uploadId);

    /** How many of an application are not whole and recorded yet. */
    int underWay(TenantId tenant, String applicationId);

    /**
     * Keeps a piece behind those that are there.
     *
     * @param upload as it was read
     * @return the upload with the piece; empty when it moved on meanwhile
     */
    Optional<Upload> append(TenantId tenant, Upload upload, byte[] piece, Instant now);

    /** The bytes that are here; the reader closes them. */
    InputStream open(Upload upload);

    /** Remembers what it became and lets go of the pieces. */
    void recorded(TenantId tenant, Upload upload, String evidenceId);

    void discard(TenantId tenant, Upload upload);

    List<Abandoned> untouchedSince(Instant time);
}
