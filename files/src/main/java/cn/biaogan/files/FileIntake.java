package cn.biaogan.files;

import cn.biaogan.files.domain.FileKind;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.domain.HoldsFiles;
import cn.biaogan.files.domain.RecordedFile;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.platform.store.Versioned;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;

/** Stores the bytes of a file and sees that they are either recorded by their document or removed. */
public final class FileIntake {

    private final FileInspection inspection;
    private final Scanning scanning;
    private final StoredFiles files;

    public FileIntake(FileInspection inspection, Scanning scanning, StoredFiles files) {
        this.inspection = inspection;
        this.scanning = scanning;
        this.files = files;
    }

    /** A file whose bytes are stored. */
    public record Taken(String fileId, FileName name, FileKind kind, StoredFiles.Stored stored, Instant at, Scan scan) {

        public RecordedFile file() {
            return new RecordedFile(fileId, name.value(), kind.mediaType(), stored.size(), stored.sm3(), at, scan);
        }
    }

    /**
     * The stored file; every attempt stores under a file id of its own.
     *
     * @throws cn.biaogan.files.domain.FileRejection when it is not taken
     */
    public Taken store(FileName name, Path bytes, StoredFiles.Owner owner, Instant now) {
        var kind = inspection.inspect(bytes, name);
        var scan = scanning.first(bytes, name);
        var fileId = Ids.fresh().toString();
        return new Taken(fileId, name, kind, files.store(fileId, owner, bytes, now), now, scan);
    }

    /**
     * Runs the write that records the file. A refusal removes the bytes; a failure leaves them marked, because the
     * write may have arrived all the same.
     */
    public <S extends HoldsFiles<?>> Versioned<S> recorded(Taken taken, Supplier<Versioned<S>> write) {
        Versioned<S> saved;
        try {
            saved = write.get();
        } catch (Rejection refused) {
            files.discard(taken.fileId());
            throw refused;
        }
        if (saved.state().uses(taken.fileId())) {
            files.settle(taken.fileId());
        } else {
            files.discard(taken.fileId());
        }
        return saved;
    }

    /** Runs the write that gives a file up; its bytes go unless the document needs them still. */
    public <S extends HoldsFiles<?>> Versioned<S> givenUp(
            String fileId, StoredFiles.Owner owner, Instant now, Supplier<Versioned<S>> write) {
        files.suspect(fileId, owner, now);
        var saved = write.get();
        if (!saved.state().uses(fileId)) {
            files.discard(fileId);
        }
        return saved;
    }
}
