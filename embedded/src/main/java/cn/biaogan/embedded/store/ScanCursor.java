package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.IntFunction;

/** The rest of an answer, read batch by batch: it holds a place in the index, not the documents. */
final class ScanCursor extends AbstractCursor {

    private final Scan scan;
    private final IntFunction<List<Document>> batches;
    private long left;

    /** @param left documents still to be given, {@link Long#MAX_VALUE} when there is no limit */
    ScanCursor(long id, Scan scan, long left, IntFunction<List<Document>> batches) {
        super(id);
        this.scan = scan;
        this.left = left;
        this.batches = batches;
    }

    @Override
    public boolean isEmpty() {
        return left <= 0 || !scan.hasNext();
    }

    @Override
    public List<Document> takeDocuments(int number) {
        int size = (int) Math.min(number > 0 ? number : FoundCursor.USUAL_BATCH, left);
        scan.takeUpAgain();
        var batch = batches.apply(size);
        left -= batch.size();
        return batch;
    }
}
