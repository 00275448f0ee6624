package cn.biaogan.embedded.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.LongDataType;

/**
 * The one file of the store. Nothing is written but by {@link #commit()}, which hands everything to the operating
 * system: it survives the end of the process; a power cut only with {@code sync}.
 */
final class StoreFile implements AutoCloseable {

    static final String DOCUMENTS = "documents/";
    static final String ENTRIES = "entries/";
    private static final String STATES = "indexes";
    private static final int CACHE_MEGABYTES = 16;
    private static final int PAGE_BYTES = 8 << 10;
    private static final long TIDY_FROM_BYTES = 16 << 20;
    private static final int TIDY_BELOW_PERCENT = 50;
    private static final int TIDY_BYTES = 4 << 20;
    private static final long REWRITE_FROM_BYTES = 256 << 10;
    private static final int REWRITE_SECONDS = 3;

    private final Path path;
    private final MVStore store;
    private final boolean sync;
    private final MVMap<String, String> states;

    private StoreFile(Path path, MVStore store, boolean sync) {
        this.path = path;
        this.store = store;
        this.sync = sync;
        this.states = store.openMap(STATES);
    }

    /** @throws StoreUnavailable when another process has the file open, or it cannot be read */
    static StoreFile open(Path path, boolean sync) {
        try {
            MVStore store = builder(path).open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            return new StoreFile(path, store, sync);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new StoreUnavailable("the data file " + path + " is in use by another process", e);
            }
            throw new StoreUnavailable("the data file " + path + " cannot be opened: " + e.getMessage(), e);
        }
    }

    static MVStore.Builder builder(Path path) {
        return new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES);
    }

    void commit() {
        store.commit();
        if (sync) {
            store.sync();
        }
    }

    /** True when more than half of the file is waste, so that {@link #tidy()} is worth its pause. */
    boolean untidy() {
        var layout = store.getFileStore();
        return layout.size() > TIDY_FROM_BYTES && layout.getChunksFillRate() < TIDY_BELOW_PERCENT;
    }

    /** Moves what is in use out of thinly filled parts, some megabytes, so that their space is used again. */
    void tidy() {
        store.compact(TIDY_BELOW_PERCENT, TIDY_BYTES);
    }

    MVStore.TxCounter pin() {
        return store.registerVersionUsage();
    }

    void unpin(MVStore.TxCounter pin) {
        store.deregisterVersionUsage(pin);
    }

    MVMap<Key, byte[]> documents(String namespace) {
        return store.openMap(DOCUMENTS + namespace, documentMap());
    }

    MVMap<Key, Long> entries(String namespace, String index) {
        return store.openMap(ENTRIES + namespace + "/" + index, entryMap());
    }

    static MVMap.Builder<Key, byte[]> documentMap() {
        return new MVMap.Builder<Key, byte[]>().keyType(KeyType.INSTANCE).valueType(BsonType.INSTANCE);
    }

    static MVMap.Builder<Key, Long> entryMap() {
        return new MVMap.Builder<Key, Long>().keyType(KeyType.INSTANCE).valueType(LongDataType.INSTANCE);
    }

    IndexState stateOf(String namespace, String index) {
        return new IndexState(states, namespace + "/" + index);
    }

    void removeDocuments(String namespace) {
        store.removeMap(documents(namespace));
    }

    void removeEntries(String namespace, String index) {
        store.removeMap(entries(namespace, index));
    }

    /** The databases the file holds. */
    Set<String> databases() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length(), name.indexOf('.', DOCUMENTS.length())))
                .collect(Collectors.toSet());
    }

    long size() {
        return store.getFileStore().size();
    }

    /** Closes the file; writes it anew without waste when that takes at most {@value #REWRITE_SECONDS} s. */
    @Override
    public void close() {
        boolean worth = store.getFileStore().size() > REWRITE_FROM_BYTES;
        store.close(0);
        if (worth) {
            new FileRewrite(path).within(Duration.ofSeconds(REWRITE_SECONDS));
        }
    }
}
