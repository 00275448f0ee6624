package cn.biaogan.platform.relay;

import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.observability.LogContext;
import cn.biaogan.platform.store.Outbox;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    /** Every so many sweeps one looks at all that waits, also at what a clock that was set back dated in the future. */
    private static final int FULL_SWEEP = 60;

    private record Dirty(String collection, String documentId) {}

    private final MongoDatabase database;
    private final EventPublisher publisher;
    private final RelaySettings settings;
    private final Clock clock;
    private final Map<String, OutboxCollection> collections = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<Dirty> dirty;
    private final Backlog backlog;
    private final Delivery delivery;
    private volatile boolean running;
    private volatile @Nullable Thread worker;

    public OutboxRelay(
            MongoDatabase database, EventPublisher publisher, AuditChain audit, RelaySettings settings, Clock clock) {
        this(database, publisher, audit, settings, clock, topic -> true);
    }

    /** @param topicIsThere nothing is sent to a topic before it says so */
    OutboxRelay(
            MongoDatabase database,
            EventPublisher publisher,
            AuditChain audit,
            RelaySettings settings,
            Clock clock,
            Predicate<String> topicIsThere) {
        this.dirty = new LinkedBlockingQueue<>(Math.max(1, settings.bound()));
        this.database = database;
        this.publisher = publisher;
        this.settings = settings;
        this.clock = clock;
        this.backlog = new Backlog(settings.bound());
        this.delivery = new Delivery(publisher, audit, topicIsThere, backlog);
    }

    @Override
    public void admit() {
        backlog.admit();
    }

    @Override
    public void written(String collection, String documentId) {
        backlog.written(clock.instant());
        hint(new Dirty(collection, documentId));
    }

    /** A hint that finds no room is not missed: the sweep finds the document. */
    private void hint(Dirty written) {
        if (!dirty.offer(written)) {
            LOG.debug("No room for a hint at {}", written);
        }
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

    /** Documents whose entries wait: what this instance wrote at once, what others wrote as of the last sweep. */
    public long depth() {
        return backlog.depth();
    }

    /** Documents that wait apart, because an entry of theirs can never be sent. */
    public int parked() {
        return delivery.parked().count();
    }

    /** How long the oldest entry has waited. */
    public Duration age() {
        Instant since = backlog.oldest();
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofPlatform().name("outbox-relay").daemon().start(() -> {
            try (var about = LogContext.of(publisher.service())) {
                work();
            }
        });
    }

    @Override
    public void stop() {
        running = false;
        Thread thread = worker;
        if (thread != null) {
            hint(new Dirty("", ""));
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
        long nextFullSweep = nextSweep;
        while (running) {
            try {
                List<Dirty> written = nextDirty();
                attempt(() -> handOver(written));
                if (System.nanoTime() - nextSweep >= 0) {
                    boolean full = System.nanoTime() - nextFullSweep >= 0;
                    boolean done = attempt(() -> sweep(full ? Long.MAX_VALUE : aged()));
                    nextSweep = System.nanoTime() + settings.sweepEvery().toNanos();
                    nextFullSweep = full && done
                            ? nextSweep
                                    + (FULL_SWEEP - 1) * settings.sweepEvery().toNanos()
                            : nextFullSweep;
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private long aged() {
        return clock.instant().minus(settings.sweepAge()).toEpochMilli();
    }

    /** False after a failure: it pauses then, and later tries again with what still waits. */
    private boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException outage) {
            LOG.warn("The outbox waits: {}", outage.toString());
            pause();
            return false;
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
        byCollection.forEach((name, ids) -> ids.removeAll(delivery.parked().of(name)));
        inTurn(byCollection.keySet(), name -> deliver(name, byCollection.getOrDefault(name, Set.of())));
    }

    /** A refusal in one collection holds up no other one; the last is thrown at the end. */
    private static void inTurn(Collection<String> names, Consumer<String> work) {
        RuntimeException refused = null;
        for (String name : names) {
            try {
                work.accept(name);
            } catch (RuntimeException one) {
                refused = one;
            }
        }
        if (refused != null) {
            throw refused;
        }
    }

    private OutboxCollection collection(String name) {
        var found = collections.get(name);
        if (found == null) {
            throw new IllegalStateException("unknown collection " + name);
        }
        return found;
    }

    private void deliver(String name, Set<String> ids) {
        delivery.deliver(name, collection(name), ids);
    }

    private void sweep(long writtenBefore) {
        inTurn(backlog.look(collections), name -> sweep(name, writtenBefore));
    }

    /** Batch by batch, until nothing is left or a batch did not get anywhere. */
    private void sweep(String name, long writtenBefore) {
        List<String> before = List.of();
        List<String> left = left(name, writtenBefore);
        while (!left.isEmpty() && !left.equals(before) && running) {
            deliver(name, Set.copyOf(left));
            before = left;
            left = left.size() < settings.batch() ? List.of() : left(name, writtenBefore);
        }
    }

    private List<String> left(String name, long writtenBefore) {
        return collection(name).leftBehind(writtenBefore, delivery.parked().of(name), settings.batch());
    }

    private void pause() {
        try {
            backlog.look(collections);
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
