package cn.biaogan.platform.audit;

import cn.biaogan.platform.kernel.TenantId;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The chains in MongoDB, append only. Two instances may append to one chain at once: who finds the place taken reads the
 * new end and tries again.
 */
public final class MongoAuditChain implements AuditChain {

    private static final int DUPLICATE = 11000;
    private static final int TRIES = 1000;
    private static final int LONGEST_WAIT_MICROS = 5_000;

    /** The end of a chain as this instance knows it; the lock lets one of its threads append at a time. */
    private static final class End {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable Position known;
    }

    private record Position(long n, String hash) {}

    private final AuditCollection collection;
    private final Map<TenantId, End> ends = new ConcurrentHashMap<>();
    private final AtomicBoolean indexed = new AtomicBoolean();

    public MongoAuditChain(MongoDatabase database) {
        this.collection = new AuditCollection(database);
    }

    @Override
    public void append(List<AuditEntry> entries) {
        if (!indexed.get()) {
            collection.index();
            indexed.set(true);
        }
        var byTenant = new LinkedHashMap<TenantId, Deque<AuditEntry>>();
        entries.forEach(e ->
                byTenant.computeIfAbsent(e.tenant(), t -> new ArrayDeque<>()).add(e));
        byTenant.forEach(this::append);
    }

    private void append(TenantId tenant, Deque<AuditEntry> waiting) {
        End end = ends.computeIfAbsent(tenant, t -> new End());
        end.lock.lock();
        try {
            for (int tries = 0; !waiting.isEmpty(); tries++) {
                if (tries == TRIES) {
                    throw new IllegalStateException(
                            "no place in the audit chain of " + tenant + " after " + tries + " tries");
                }
                attempt(tenant, end, waiting);
            }
        } finally {
            end.lock.unlock();
        }
    }

    /** Inserts what is waiting behind the known end; afterwards only what found no place is still waiting. */
    private void attempt(TenantId tenant, End end, Deque<AuditEntry> waiting) {
        Position at = end.known != null ? end.known : read(tenant);
        var links = new ArrayList<ChainLink>();
        for (AuditEntry entry : waiting) {
            var link = new ChainLink(entry, at.n() + 1, at.hash());
            links.add(link);
            at = new Position(link.n(), link.hash());
        }
        end.known = null;
        int inserted = insert(links.stream().map(ChainLink::toDocument).toList());
        for (int i = 0; i < inserted; i++) {
            waiting.remove();
        }
        if (waiting.isEmpty()) {
            end.known = at;
        } else if (collection.holds(waiting.element())) {
            waiting.remove();
        } else {
            LockSupport.parkNanos(1000L * ThreadLocalRandom.current().nextInt(1, LONGEST_WAIT_MICROS));
        }
    }

    /** How many went in before one found its place or its source taken. */
    private int insert(List<Document> links) {
        try {
            collection.insert(links);
            return links.size();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().isEmpty() || e.getWriteErrors().getFirst().getCode() != DUPLICATE) {
                throw e;
            }
            return e.getWriteErrors().getFirst().getIndex();
        }
    }

    private Position read(TenantId tenant) {
        return collection
                .last(tenant)
                .map(last -> new Position(last.getLong("n"), last.getString("hash")))
                .orElseGet(() -> new Position(0, ChainLink.ORIGIN));
    }
}
