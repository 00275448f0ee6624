package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** An index of the file: its entries sort by its fields, then by the identifier of the document. */
abstract class StoredIndex extends Index<Key> {

    private final List<String> path;

    StoredIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.path = keys.stream().map(IndexKey::getKey).toList();
    }

    /** The fields its entries sort by, the last of them the identifier. */
    List<String> order() {
        var order = new ArrayList<>(path);
        if (!order.getLast().equals("_id")) {
            order.add("_id");
        }
        return order;
    }

    abstract MVMap<Key, ?> entries();

    /** The document of an entry. */
    abstract Key positionOf(Key entry, @Nullable Object value);

    /** True when a document may have several entries. */
    abstract boolean several();

    boolean leavesOut() {
        return isSparse();
    }

    @Override
    public boolean canHandle(Document query) {
        return false; // queries are planned by the collection
    }

    @Override
    public Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned by the collection");
    }

    @Override
    public long getCount() {
        return entries().sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}
}
