package cn.biaogan.platform.relay;

import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.store.Outbox;
import cn.biaogan.platform.store.OutboxFull;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * One worker per service. It publishes a document's entries right after the write and sweeps what a crash, another
 * instance or an outage left. Entries of one aggregate leave in their order; on any doubt they leave again.
 */
public final class OutboxRelay implements Outbox, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private record Dirty(String collection, String documentId) {}

    private final MongoDatabase database;
    private final EventPublisher publisher;
    private final AuditChain audit;
    private final RelaySettings settings;
    private final Clock clock;
    private final Map<String, OutboxCollection> collections = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<Dirty> dirty = new LinkedBlockingQueue<>();
    private final AtomicLong waiting = new AtomicLong();
    private volatile @Nullable Instant oldest;
    private volatile boolean running;
    private volatile @Nullable Thread worker;

    public OutboxRelay(
            MongoDatabase database, EventPublisher publisher, AuditChain audit, RelaySettings settings, Clock clock) {
        this.database = database;
        this.publisher = publisher;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void admit() {
        if (waiting.get() >= settings.bound()) {
            throw new OutboxFull(waiting.get(), settings.bound());
        }
    }

    @Override
    public void written(String collection, String documentId) {
        waiting.incrementAndGet();
        dirty.add(new Dirty(collection, documentId));
    }

    @Override
    public void register(String collection, String topic) {
        collections.put(collection, new OutboxCollection(database.getCollection(collection), topic));
    }

    /** Topics that this service sends to. */
    public Set<String> topics() {
        var topics = new LinkedHashSet<String>();
        collections.values().forEach(c -> {
            if (!c.topic().isEmpty()) {
                topics.add(c.topic());
            }
        });
        return topics;
    }

    /** Documents whose entries wait, as of the last look. */
    public long depth() {
        return waiting.get();
    }

    /** How long the oldest entry has waited, as of the last sweep. */
    public Duration age() {
        Instant since = oldest;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofPlatform().name("outbox-relay").daemon().start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        Thread thread = worker;
        if (thread != null) {
            dirty.add(new Dirty("", ""));
            try {
                if (!thread.join(Duration.ofSeconds(5))) {
                    thread.interrupt();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        long nextSweep = System.nanoTime();
        boolean first = true;
        while (running) {
            try {
                handOver(nextDirty());
                if (System.nanoTime() - nextSweep >= 0) {
                    sweep(
                            first
                                    ? Instant.ofEpochMilli(Long.MAX_VALUE)
                                    : clock.instant().minus(settings.sweepAge()));
                    first = false;
                    nextSweep = System.nanoTime() + settings.sweepEvery().toNanos();
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException outage) {
                LOG.warn("The outbox waits: {}", outage.toString());
                pause();
            }
        }
    }

    private List<Dirty> nextDirty() throws InterruptedException {
        var next = new ArrayList<Dirty>();
        Dirty head = dirty.poll(settings.sweepEvery().toMillis(), TimeUnit.MILLISECONDS);
        if (head != null) {
            next.add(head);
            dirty.drainTo(next, settings.batch() - 1);
        }
        return next;
    }

    private void handOver(List<Dirty> written) {
        var byCollection = new LinkedHashMap<String, Set<String>>();
        for (Dirty one : written) {
            if (!one.collection().isEmpty()) {
                byCollection
                        .computeIfAbsent(one.collection(), c -> new LinkedHashSet<>())
                        .add(one.documentId());
            }
        }
        byCollection.forEach((name, ids) -> handOver(collection(name), ids));
    }

    private OutboxCollection collection(String name) {
        var found = collections.get(name);
        if (found == null) {
            throw new IllegalStateException("unknown collection " + name);
        }
        return found;
    }

    private void handOver(OutboxCollection collection, Set<String> ids) {
        List<WaitingDocument> documents = collection.load(ids);
        var entries = documents.stream().flatMap(d -> d.auditEntries().stream()).toList();
        if (!entries.isEmpty()) {
            audit.append(entries);
            documents.forEach(WaitingDocument::auditDone);
        }
        try {
            publisher.publish(documents);
        } finally {
            var progressed =
                    documents.stream().filter(WaitingDocument::progressed).toList();
            if (!progressed.isEmpty()) {
                collection.acknowledge(progressed);
                progressed.stream().filter(WaitingDocument::emptied).forEach(d -> waiting.decrementAndGet());
            }
        }
    }

    private void sweep(Instant writtenBefore) {
        for (OutboxCollection collection : collections.values()) {
            List<String> left = collection.leftBehind(writtenBefore, settings.batch());
            while (!left.isEmpty() && running) {
                handOver(collection, Set.copyOf(left));
                left = left.size() < settings.batch()
                        ? List.of()
                        : collection.leftBehind(writtenBefore, settings.batch());
            }
        }
        look();
    }

    private void look() {
        long documents = 0;
        Instant since = null;
        for (OutboxCollection collection : collections.values()) {
            long here = collection.waiting(settings.bound());
            documents += here;
            Instant candidate = here == 0 ? null : collection.oldest();
            since = candidate != null && (since == null || candidate.isBefore(since)) ? candidate : since;
        }
        waiting.set(documents);
        oldest = since;
    }

    private void pause() {
        try {
            look();
        } catch (RuntimeException storeIsAway) {
            LOG.debug("The store is away too", storeIsAway);
        }
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
