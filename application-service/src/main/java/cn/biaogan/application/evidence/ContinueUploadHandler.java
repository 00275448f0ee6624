package cn.biaogan.application.evidence;

import cn.biaogan.application.evidence.domain.Upload;
import cn.biaogan.application.filing.OwnApplications;
import cn.biaogan.application.filing.domain.EvidenceRejection;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.CommandKey;
import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.platform.store.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the next piece of an upload. With the last one the file is looked into and becomes evidence of its application,
 * once, however often the last piece is sent: its id is derived from the upload's. A crash in between leaves a whole
 * upload, which an empty piece at its end completes.
 */
@Component
public class ContinueUploadHandler {

    /** Bounds what names of pieces take. */
    private static final int MOST_PIECES = 1000;

    private final OwnApplications own;
    private final Uploads uploads;
    private final AddEvidenceHandler add;
    private final Clock clock;

    ContinueUploadHandler(OwnApplications own, Uploads uploads, AddEvidenceHandler add, Clock clock) {
        this.own = own;
        this.uploads = uploads;
        this.add = add;
        this.clock = clock;
    }

    /** @throws NotFound when the caller's enterprise has no such upload */
    public Upload find(String applicationId, String uploadId, Act act) {
        own.get(applicationId, act);
        return uploads.find(act.tenant(), applicationId, uploadId).orElseThrow(NotFound::new);
    }

    /**
     * @param offset where the sender thinks that the piece begins
     * @throws EvidenceRejection.OffsetMismatch telling where the upload stands
     * @throws EvidenceRejection when the whole file is not taken: then the upload is gone, unless there is no room for it
     */
    public Upload handle(Upload upload, long offset, byte[] piece, Act act) {
        if (upload.evidenceId() != null) {
            return upload;
        }
        own.requireRight(Right.EDITOR, upload.applicationId(), act);
        own.get(upload.applicationId(), act).state().preparing();
        boolean repeatsTheEnd = upload.whole() && offset + piece.length == upload.size();
        if (repeatsTheEnd) {
            return completed(upload, act);
        }
        if (offset != upload.offset()) {
            throw new EvidenceRejection.OffsetMismatch(upload.offset());
        }
        if (piece.length > upload.size() - offset) {
            throw new EvidenceRejection.BeyondSize(upload.size());
        }
        if (upload.pieces().size() >= MOST_PIECES && piece.length < upload.size() - offset) {
            throw new EvidenceRejection.TooManyPieces(MOST_PIECES);
        }
        var next = piece.length == 0
                ? upload
                : uploads.append(act.tenant(), upload, piece, clock.instant())
                        .orElseThrow(() -> new EvidenceRejection.OffsetMismatch(
                                find(upload.applicationId(), upload.uploadId(), act)
                                        .offset()));
        return next.whole() ? completed(next, act) : next;
    }

    private Upload completed(Upload upload, Act act) {
        Path whole = null;
        try {
            whole = Files.createTempFile("evidence-", ".upload");
            try (var bytes = uploads.open(upload);
                    var out = Files.newOutputStream(whole)) {
                bytes.transferTo(out);
            }
            var added = added(upload, whole, act);
            uploads.recorded(act.tenant(), upload, added.evidence().evidenceId());
            return find(upload.applicationId(), upload.uploadId(), act);
        } catch (Rejection refused) {
            if (refused.kind() == Rejection.Kind.INVALID) {
                uploads.discard(act.tenant(), upload);
            }
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(whole);
        }
    }

    private AddEvidenceHandler.Added added(Upload upload, Path whole, Act act) {
        var command =
                new AddEvidence(upload.applicationId(), new FileName(upload.fileName()), whole, upload.question());
        String expected = upload.sha256();
        if (expected != null && !expected.equals(command.sha256())) {
            throw new EvidenceRejection.DigestMismatch(upload.fileName());
        }
        var once = new CommandKey("upload|" + act.tenant() + "|" + upload.uploadId(), "");
        return add.handle(command, new Act(act.action(), act.actor(), once, null, null));
    }

    private static void delete(@Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
