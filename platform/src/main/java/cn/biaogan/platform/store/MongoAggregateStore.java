package cn.biaogan.platform.store;

import cn.biaogan.platform.secrecy.Secrecy;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The aggregates of a service in its own database. */
public final class MongoAggregateStore implements AggregateStore {

    private final MongoDatabase database;
    private final Secrecy secrecy;
    private final Outbox outbox;
    private final Clock clock;
    private final Supplier<String> trace;
    private final Set<String> opened = new HashSet<>();
    private final List<States<?>> sealed = new CopyOnWriteArrayList<>();

    /** @param trace W3C traceparent of the running trace, empty when there is none */
    public MongoAggregateStore(
            MongoDatabase database, Secrecy secrecy, Outbox outbox, Clock clock, Supplier<String> trace) {
        this.database = database;
        this.secrecy = secrecy;
        this.outbox = outbox;
        this.clock = clock;
        this.trace = trace;
    }

    @Override
    public synchronized <S, E> Aggregates<S, E> open(AggregateDefinition<S, E> definition) {
        if (!opened.add(definition.name())) {
            throw new IllegalStateException("aggregates " + definition.name() + " are open already");
        }
        outbox.register(definition.name(), definition.topic() == null ? "" : definition.topic());
        var states = States.of(definition, secrecy);
        if (states.personal()) {
            sealed.add(states);
        }
        var writer = new ChangeWriter<>(definition, states, clock, trace);
        return new MongoAggregates<>(database.getCollection(definition.name()), writer, outbox);
    }

    /**
     * Seals with the newest keys what is not yet.
     *
     * @return how many documents were written; 0 once all is done
     */
    public int reseal() {
        return new Resealing(database, secrecy, sealed).run();
    }
}
