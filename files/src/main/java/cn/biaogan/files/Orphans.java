package cn.biaogan.files;

import cn.biaogan.files.domain.HoldsFiles;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Sweep;
import java.time.Instant;

/** Removes the bytes that no document needs: the rest of a crash or of a failed upload. */
public final class Orphans {

    private Orphans() {}

    public static <S extends HoldsFiles<?>, E> void settle(
            StoredFiles files, Aggregates<S, E> documents, Instant before) {
        files.suspectsBefore(before)
                .forEach(suspect -> Sweep.attempt("file " + suspect.fileId(), () -> {
                    var owner = suspect.owner();
                    if (documents
                            .find(owner.tenant(), owner.id())
                            .filter(found -> found.state().uses(suspect.fileId()))
                            .isPresent()) {
                        files.settle(suspect);
                    } else {
                        files.discard(suspect.fileId());
                    }
                }));
    }
}
