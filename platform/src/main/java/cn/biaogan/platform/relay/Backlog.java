package cn.biaogan.platform.relay;

import cn.biaogan.platform.store.OutboxFull;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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

    /**
     * Counts anew. What is written meanwhile may count twice until the next look, never not at all.
     *
     * @return the names of the collections that something waits in
     */
    Set<String> look(Map<String, OutboxCollection> collections) {
        long before = documents;
        long counted = 0;
        Instant since = null;
        var waiting = new LinkedHashSet<String>();
        for (var collection : collections.entrySet()) {
            Instant oldestHere = collection.getValue().oldest();
            if (oldestHere != null) {
                waiting.add(collection.getKey());
                counted += collection.getValue().waiting(bound);
                since = since == null || oldestHere.isBefore(since) ? oldestHere : since;
            }
        }
        correct(counted - before, since);
        return waiting;
    }

    private synchronized void correct(long more, @Nullable Instant since) {
        documents += more;
        oldest = since == null && documents > 0 ? oldest : since;
    }
}
