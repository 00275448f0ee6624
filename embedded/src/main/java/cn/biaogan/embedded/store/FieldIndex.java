package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index of fields. An entry's key is the encoded values followed by the encoded identifier, its value says where the
 * identifier begins. A document has an entry for every combination of the values in its arrays.
 */
final class FieldIndex extends StoredIndex {

    private final MVMap<Key, Long> entries;
    private final IndexState state;
    private final boolean unique;
    private final List<String> fields;

    FieldIndex(
            String name,
            List<IndexKey> keys,
            boolean sparse,
            boolean unique,
            MVMap<Key, Long> entries,
            IndexState state) {
        super(name, keys, sparse);
        this.entries = entries;
        this.state = state;
        this.unique = unique;
        this.fields = order().subList(0, order().size() - 1);
    }

    @Override
    MVMap<Key, ?> entries() {
        return entries;
    }

    @Override
    Key positionOf(Key entry, @Nullable Object value) {
        return entry.from(value instanceof Long offset ? offset.intValue() : 0);
    }

    @Override
    boolean several() {
        return state.several();
    }

    /** Empty means: still to be built from the documents that are there. */
    @Override
    public boolean isEmpty() {
        return !state.built();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public Key getPosition(Document document) {
        return KeyEncoder.position(document, "_id");
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        if (unique) {
            Key position = getPosition(document);
            for (var entry : entriesOf(document, position).entrySet()) {
                checkFree(entry.getKey(), entry.getValue(), position, collection);
            }
        }
    }

    private void checkFree(Key entry, List<@Nullable Object> values, Key position, MongoCollection<Key> collection) {
        Key prefix = entry.upTo(entry.length() - position.length());
        Key taken = entries.ceilingKey(prefix);
        if (taken != null && taken.startsWith(prefix) && !taken.equals(entry)) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        if (!state.built()) {
            checkAdd(document, collection); // checked against an empty index before
        }
        entriesOf(document, position)
                .keySet()
                .forEach(entry -> entries.put(entry, (long) entry.length() - position.length()));
    }

    @Override
    public Key remove(Document document) {
        Key position = getPosition(document);
        entriesOf(document, position).keySet().forEach(entries::remove);
        return position;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
        if (unique) {
            checkAdd(after, collection);
        }
    }

    @Override
    public void updateInPlace(Document before, Document after, Key position, MongoCollection<Key> collection) {
        Set<Key> old = entriesOf(before, position).keySet();
        Set<Key> now = entriesOf(after, position).keySet();
        old.stream().filter(entry -> !now.contains(entry)).forEach(entries::remove);
        now.stream()
                .filter(entry -> !old.contains(entry))
                .forEach(entry -> entries.put(entry, (long) entry.length() - position.length()));
    }

    private SortedMap<Key, List<@Nullable Object>> entriesOf(Document document, Key position) {
        var found = new ArrayList<FieldValues>(fields.size());
        for (String field : fields) {
            found.add(FieldValues.of(document, field));
        }
        TreeMap<Key, List<@Nullable Object>> byKey = new TreeMap<>();
        if (leavesOut() && found.stream().allMatch(FieldValues::missing)) {
            return byKey;
        }
        if (found.stream().anyMatch(FieldValues::severalPossible)) {
            state.noteSeveral();
        }
        combine(found, new ArrayList<>(), values -> {
            var encoder = new KeyEncoder();
            values.forEach(encoder::add);
            byKey.put(encoder.key().then(position), values);
        });
        return byKey;
    }

    private static void combine(
            List<FieldValues> fields, List<@Nullable Object> chosen, Consumer<List<@Nullable Object>> each) {
        if (chosen.size() == fields.size()) {
            each.accept(new ArrayList<>(chosen));
            return;
        }
        for (Object value : fields.get(chosen.size()).values()) {
            chosen.add(value instanceof Missing ? null : value);
            combine(fields, chosen, each);
            chosen.removeLast();
        }
    }
}
