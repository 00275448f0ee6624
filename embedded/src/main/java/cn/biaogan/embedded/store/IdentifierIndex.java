package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index of {@code _id}: the documents themselves are kept in its order. */
final class IdentifierIndex extends StoredIndex {

    private static final String ID = "_id";

    private final MVMap<Key, byte[]> documents;

    IdentifierIndex(String name, MVMap<Key, byte[]> documents) {
        super(name, List.of(new IndexKey(ID, true)), false);
        this.documents = documents;
    }

    @Override
    MVMap<Key, ?> entries() {
        return documents;
    }

    @Override
    Key positionOf(Key entry, @Nullable Object value) {
        return entry;
    }

    @Override
    boolean several() {
        return false;
    }

    @Override
    public Key getPosition(Document document) {
        return KeyEncoder.position(document, ID);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        if (documents.containsKey(getPosition(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get(ID)));
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {}

    @Override
    public Key remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {}

    @Override
    public void updateInPlace(Document before, Document after, Key position, MongoCollection<Key> collection) {}

    @Override
    public boolean isUnique() {
        return true;
    }
}
