package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** A database in the file: a map for each collection and each of its indexes. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Key> {

    private final StoreFile file;
    private final LongAdder examined;

    StoredDatabase(String name, CursorRegistry cursors, StoreFile file, LongAdder examined) {
        super(name, cursors);
        this.file = file;
        this.examined = examined;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String collection, CollectionOptions options) {
        var documents = file.documents(getFullCollectionNamespace(collection));
        return new StoredCollection(this, collection, options, cursorRegistry, documents, examined);
    }

    @Override
    protected synchronized void addIndex(Document description) {
        if (description.containsKey("partialFilterExpression")) {
            throw new MongoServerError(67, "CannotCreateIndex", "the embedded store has no partial indexes");
        }
        String collection = String.valueOf(description.get("ns"))
                .substring(getDatabaseName().length() + 1);
        var state = state(collection, String.valueOf(description.get("name")));
        try {
            super.addIndex(description);
        } catch (RuntimeException e) {
            if (!state.built()) {
                forgetIndex(collection, String.valueOf(description.get("name")));
            }
            throw e;
        }
        state.markBuilt();
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
            return new IdentifierIndex(name, file.documents(getFullCollectionNamespace(collection)));
        }
        return index(collection, name, keys, sparse, true);
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return index(collection, name, keys, sparse, false);
    }

    private FieldIndex index(String collection, String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        var entries = file.entries(getFullCollectionNamespace(collection), name);
        return new FieldIndex(name, keys, sparse, unique, entries, state(collection, name));
    }

    private IndexState state(String collection, String index) {
        return file.stateOf(getFullCollectionNamespace(collection), index);
    }

    @Override
    protected void dropIndex(MongoCollection<Key> collection, String index) {
        super.dropIndex(collection, index);
        forgetIndex(collection.getCollectionName(), index);
    }

    private void forgetIndex(String collection, String index) {
        state(collection, index).forget();
        file.removeEntries(getFullCollectionNamespace(collection), index);
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        file.removeDocuments(getFullCollectionNamespace(collection));
    }

    @Override
    protected long getStorageSize() {
        return file.size();
    }

    @Override
    protected long getFileSize() {
        return file.size();
    }
}
