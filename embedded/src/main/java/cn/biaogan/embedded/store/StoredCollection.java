package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection whose queries go through its indexes. Its documents lie in the order of their identifiers. */
final class StoredCollection extends AbstractSynchronizedMongoCollection<Key> {

    private static final long BATCH_BYTES = 4L << 20;

    private final MVMap<Key, byte[]> documents;
    private final IdentifierIndex identifiers;
    private final LongAdder examined;
    /** What {@link #queryAllAsStream()} gives to the thread of a pipeline that starts with a match. */
    private static final ThreadLocal<@Nullable Narrowing> NARROWED = new ThreadLocal<>();

    private boolean changingOne;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<Key, byte[]> documents,
            LongAdder examined) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.identifiers = new IdentifierIndex("_id_", documents);
        this.examined = examined;
    }

    private record Narrowing(StoredCollection collection, Document match) {}

    /** Runs a pipeline on this collection for which only what matches counts: its first reading goes through an index. */
    Document narrowed(Document match, Supplier<Document> pipeline) {
        NARROWED.set(new Narrowing(this, match));
        try {
            return pipeline.get();
        } finally {
            NARROWED.remove();
        }
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        var narrowing = NARROWED.get();
        NARROWED.remove();
        Document match = narrowing != null && narrowing.collection() == this ? narrowing.match() : null;
        var access = new Planner(match == null ? new Document() : match, null, 0).choose(identifiers, fieldIndexes());
        return stream(positions(access, Long.MAX_VALUE))
                .filter(document -> match == null || documentMatchesQuery(document, match));
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters arrayFilters, boolean multi, boolean upsert, Oplog oplog) {
        changingOne = !multi;
        try {
            return super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog);
        } finally {
            changingOne = false;
        }
    }

    @Override
    public synchronized int count(Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        int wanted = changingOne ? 1 : Math.abs(limit);
        var access =
                new Planner(query, orderBy, wanted == 0 ? 0 : (long) skip + wanted).choose(identifiers, fieldIndexes());
        if (!access.ordered()) {
            return matchDocumentsFromStream(
                    stream(positions(access, Long.MAX_VALUE)), query, orderBy, skip, wanted, batchSize, fieldSelector);
        }
        if (batchSize == 0) {
            return matchDocumentsFromStream(
                    stream(positions(access, Long.MAX_VALUE)), query, null, skip, wanted, 0, fieldSelector);
        }
        return inBatches(new Scan(access), query, skip, wanted, batchSize, fieldSelector);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        if (batchSize == 0 || found.size() <= batchSize) {
            return new QueryResult(found);
        }
        var rest =
                new FoundCursor(cursorRegistry.generateCursorId(), List.copyOf(found.subList(batchSize, found.size())));
        cursorRegistry.add(rest);
        return new QueryResult(List.copyOf(found.subList(0, batchSize)), rest);
    }

    private QueryResult inBatches(
            Scan scan, Document query, int skip, int wanted, int batchSize, @Nullable Document fieldSelector) {
        long all = wanted == 0 ? Long.MAX_VALUE : wanted;
        var first = batch(scan, query, skip, (int) Math.min(batchSize, all), fieldSelector);
        long left = all - first.size();
        if (left == 0 || !scan.hasNext()) {
            return new QueryResult(first);
        }
        var rest = new ScanCursor(
                cursorRegistry.generateCursorId(), scan, left, size -> batch(scan, query, 0, size, fieldSelector));
        cursorRegistry.add(rest);
        return new QueryResult(first, rest);
    }

    private synchronized List<Document> batch(
            Scan scan, Document query, int skip, int size, @Nullable Document fieldSelector) {
        return matchDocumentsFromStream(stream(positions(scan, BATCH_BYTES)), query, null, skip, size, 0, fieldSelector)
                .collectDocuments();
    }

    private Iterator<Document> positions(Access access, long bytes) {
        return positions(new Scan(access), bytes);
    }

    /** The documents of a scan until so many bytes are read; the scan can go on from there. */
    private Iterator<Document> positions(Scan scan, long bytes) {
        return new Iterator<>() {
            private long read;

            @Override
            public boolean hasNext() {
                return read < bytes && scan.hasNext();
            }

            @Override
            public Document next() {
                byte[] bson = bson(scan.next());
                read += bson.length;
                examined.increment();
                return BsonType.decode(bson);
            }
        };
    }

    private byte[] bson(Key position) {
        byte[] bson = documents.get(position);
        if (bson == null) {
            throw new NoSuchElementException(getFullName() + " has no document at " + position);
        }
        return bson;
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    private List<StoredIndex> fieldIndexes() {
        var found = new ArrayList<StoredIndex>();
        for (var index : getIndexes()) {
            if (index instanceof FieldIndex field) {
                found.add(field);
            }
        }
        return found;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fieldSelector);
    }

    @Override
    protected Document getDocument(Key position) {
        return BsonType.decode(bson(position));
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        String idField = getIdField();
        Key position = idField == null ? KeyEncoder.encode(UUID.randomUUID()) : KeyEncoder.position(document, idField);
        if (documents.putIfAbsent(position, BsonType.encode(document)) != null) {
            throw new IllegalStateException(getFullName() + " holds the document already");
        }
        return position;
    }

    @Override
    protected void handleUpdate(Key position, Document before, Document after) {
        documents.put(position, BsonType.encode(after));
    }

    @Override
    protected void removeDocument(Key position) {
        documents.remove(position);
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        Cursor<Key, byte[]> cursor = documents.cursor(null);
        return stream(cursor).map(key -> new DocumentWithPosition<>(BsonType.decode(cursor.getValue()), key));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {}

    /** Not tracked. */
    @Override
    protected int getDataSize() {
        return 0;
    }
}
