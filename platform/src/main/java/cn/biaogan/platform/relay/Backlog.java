package cn.biaogan.platform.relay;

import cn.biaogan.platform.store.OutboxFull;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How many documents have entries that wait, and since when. Counted along, so that it is right while the relay hangs at
 * a broker that does not answer; counted anew at each look, for what other instances write and send.
 */
final class Backlog {

    private final int bound;
    private volatile long documents;
    private volatile @Nullable Instant oldest;

    /** @param bound with this many documents waiting, nothing more is written */
    Backlog(int bound) {
        this.bound = bound;
    }

    void admit() {
        if (documents >= bound) {
            throw new OutboxFull(documents, bound);
        }
    }

    synchronized void written(Instant at) {
        documents++;
        oldest = oldest == null ? at : oldest;
    }

    synchronized void emptied() {
        documents = Math.max(0, documents - 1); // another instance's entries are not counted yet
        oldest = documents == 0 ? null : oldest;
    }

    long depth() {
        return documents;
    }

    @Nullable
    Instant oldest() {
        return oldest;
    }

    /** What is written meanwhile may count twice until the next look, never not at all. */
    void look(Collection<OutboxCollection> collections) {
        long before = documents;
        long counted = 0;
        Instant since = null;
        for (OutboxCollection collection : collections) {
            long here = collection.waiting(bound);
            counted += here;
            Instant candidate = here == 0 ? null : collection.oldest();
            since = candidate != null && (since == null || candidate.isBefore(since)) ? candidate : since;
        }
        correct(counted - before, since);
    }

    private synchronized void correct(long more, @Nullable Instant since) {
        documents += more;
        oldest = since == null && documents > 0 ? oldest : since;
    }
}
