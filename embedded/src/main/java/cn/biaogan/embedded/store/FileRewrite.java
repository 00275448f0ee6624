package cn.biaogan.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Writes a closed data file anew without its waste, and takes its place at once when done. MVStore's own way, moving
 * parts within the file, fails its assertions in 2.4.240.
 */
final class FileRewrite {

    private static final int COMMIT_EVERY = 20_000;

    private final Path file;
    private final Path anew;
    private long deadline;

    FileRewrite(Path file) {
        this.file = file;
        this.anew = file.resolveSibling(file.getFileName() + ".new");
    }

    /** Leaves the file as it is when the time is not enough. */
    void within(Duration time) {
        deadline = System.nanoTime() + time.toNanos();
        try {
            Files.deleteIfExists(anew);
            if (copied()) {
                Files.move(anew, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(anew);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean copied() {
        try (MVStore from = StoreFile.builder(file).readOnly().open();
                MVStore to = StoreFile.builder(anew).open()) {
            to.setRetentionTime(0);
            to.setVersionsToKeep(0);
            for (String name : from.getMapNames()) {
                if (!copied(name, from, to)) {
                    return false;
                }
            }
            to.commit();
            to.sync();
            return true;
        }
    }

    private boolean copied(String name, MVStore from, MVStore to) {
        if (name.startsWith(StoreFile.DOCUMENTS)) {
            return copied(from.openMap(name, StoreFile.documentMap()), to.openMap(name, StoreFile.documentMap()), to);
        }
        if (name.startsWith(StoreFile.ENTRIES)) {
            return copied(from.openMap(name, StoreFile.entryMap()), to.openMap(name, StoreFile.entryMap()), to);
        }
        return copied(from.<String, String>openMap(name), to.<String, String>openMap(name), to);
    }

    private <K, V> boolean copied(MVMap<K, V> from, MVMap<K, V> to, MVStore store) {
        var cursor = from.cursor(null);
        int count = 0;
        while (cursor.hasNext()) {
            to.append(cursor.next(), cursor.getValue());
            if (++count % COMMIT_EVERY == 0) {
                store.commit();
            }
            if (System.nanoTime() > deadline) {
                return false;
            }
        }
        return true;
    }
}
