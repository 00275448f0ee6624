package cn.biaogan.embedded.store;

import java.nio.file.Path;
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

    private static final String DOCUMENTS = "documents/";
    private static final String ENTRIES = "entries/";
    private static final String STATES = "indexes";
    private static final int CACHE_MEGABYTES = 24;
    private static final int PAGE_BYTES = 8 << 10;

    private final MVStore store;
    private final boolean sync;
    private final MVMap<String, String> states;

    private StoreFile(MVStore store, boolean sync) {
        this.store = store;
        this.sync = sync;
        this.states = store.openMap(STATES);
    }

    /** @throws StoreUnavailable when another process has the file open, or it cannot be read */
    static StoreFile open(Path path, boolean sync) {
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(path.toString())
                    .autoCommitDisabled()
                    .cacheSize(CACHE_MEGABYTES)
                    .pageSplitSize(PAGE_BYTES)
                    .open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            return new StoreFile(store, sync);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new StoreUnavailable("the data file " + path + " is in use by another process", e);
            }
            throw new StoreUnavailable("the data file " + path + " cannot be opened: " + e.getMessage(), e);
        }
    }

    void commit() {
        store.commit();
        if (sync) {
            store.sync();
        }
    }

    /** Rewrites thinly filled parts, so that their space is used again. Nothing may be written meanwhile. */
    void tidy() {
        store.compact(60, 8 << 20);
    }

    MVStore.TxCounter pin() {
        return store.registerVersionUsage();
    }

    void unpin(MVStore.TxCounter pin) {
        store.deregisterVersionUsage(pin);
    }

    MVMap<Key, byte[]> documents(String namespace) {
        return store.openMap(
                DOCUMENTS + namespace,
                new MVMap.Builder<Key, byte[]>().keyType(KeyType.INSTANCE).valueType(BsonType.INSTANCE));
    }

    MVMap<Key, Long> entries(String namespace, String index) {
        return store.openMap(
                ENTRIES + namespace + "/" + index,
                new MVMap.Builder<Key, Long>().keyType(KeyType.INSTANCE).valueType(LongDataType.INSTANCE));
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

    /** Makes the file smaller for at most two seconds, then closes it. */
    @Override
    public void close() {
        store.close(0);
    }
}
