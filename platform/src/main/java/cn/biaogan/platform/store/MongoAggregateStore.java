package cn.biaogan.platform.store;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** The aggregates of a service in its own database. */
public final class MongoAggregateStore implements AggregateStore {

    private final MongoDatabase database;
    private final Outbox outbox;
    private final Clock clock;
    private final Supplier<String> trace;
    private final Set<String> opened = new HashSet<>();

    /** @param trace W3C traceparent of the running trace, empty when there is none */
    public MongoAggregateStore(MongoDatabase database, Outbox outbox, Clock clock, Supplier<String> trace) {
        this.database = database;
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
        var writer = new ChangeWriter<>(definition, clock, trace);
        return new MongoAggregates<>(database.getCollection(definition.name()), writer, outbox);
    }
}
