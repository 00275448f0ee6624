package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Takes the commands of the clients through the gate. */
final class StoreBackend extends AbstractMongoBackend {

    /** Touch no document. */
    private static final Set<String> GREETINGS =
            Set.of("ismaster", "hello", "ping", "buildinfo", "whatsmyuri", "endsessions", "killcursors");

    private static final Set<String> READINGS = Set.of(
            "find",
            "count",
            "distinct",
            "getmore",
            "listcollections",
            "listindexes",
            "listdatabases",
            "dbstats",
            "collstats",
            "validate",
            "serverstatus");

    private final StoreFile file;
    private final CommitGate gate;
    private final LongAdder examined = new LongAdder();
    private final AtomicBoolean closed = new AtomicBoolean();

    StoreBackend(StoreFile file) {
        this.file = file;
        this.gate = new CommitGate(file::commit);
        file.databases().forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, getCursorRegistry(), file, examined);
    }

    /** A refusal is an answer to the client, nothing for the log. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException refused) {
            var answer = new Document("ok", 0.0).append("errmsg", refused.getMessageWithoutErrorCode());
            if (refused instanceof MongoServerError error) {
                answer.append("code", error.getCode());
                answer.putIfNotNull("codeName", error.getCodeName());
            }
            return answer;
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        refuseUnsupported(query);
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("hello")) {
            return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
        }
        if (GREETINGS.contains(name)) {
            return super.handleCommand(channel, database, command, query);
        }
        if (READINGS.contains(name) || (name.equals("aggregate") && !writes(query))) {
            return gate.read(() -> pinned(() -> read(channel, database, command, query)));
        }
        return gate.write(() -> pinned(() ->
                BulkOrder.inOrder(command, query, single -> super.handleCommand(channel, database, command, single))));
    }

    /** Answers as MongoDB does what it would otherwise get wrong in silence. */
    private static void refuseUnsupported(Document query) {
        if (query.containsKey("startTransaction") || query.containsKey("txnNumber")) {
            throw new MongoServerError(20, "IllegalOperation", "the embedded store has no transactions");
        }
        if (query.containsKey("collation")) {
            throw new MongoServerError(2, "BadValue", "the embedded store has no collations");
        }
    }

    private static boolean writes(Document aggregate) {
        return aggregate.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage ->
                                stage instanceof Document d && (d.containsKey("$out") || d.containsKey("$merge")));
    }

    private Document read(Channel channel, String database, String command, Document query) {
        if (command.equalsIgnoreCase("find")) {
            inBatches(query);
        } else if (command.equalsIgnoreCase("aggregate")) {
            return aggregate(channel, database, command, query);
        }
        return super.handleCommand(channel, database, command, query);
    }

    /** As MongoDB does, gives the first documents and a cursor, unless all are wanted at once. */
    private static void inBatches(Document find) {
        if (Boolean.TRUE.equals(find.get("singleBatch"))) {
            find.remove("batchSize");
        } else if (!(find.get("batchSize") instanceof Number size && size.intValue() > 0)) {
            find.put("batchSize", 101);
        }
    }

    /** Lets an index serve the first {@code $match} of a pipeline. */
    private Document aggregate(Channel channel, String database, String command, Document query) {
        if (query.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getFirst() instanceof Document first
                && first.get("$match") instanceof Document match
                && !match.containsKey("$expr")
                && resolveDatabase(database).resolveCollection(String.valueOf(query.get(command)), false)
                        instanceof StoredCollection collection) {
            return collection.narrowed(match, () -> super.handleCommand(channel, database, command, query));
        }
        return super.handleCommand(channel, database, command, query);
    }

    private <T> T pinned(Supplier<T> command) {
        var pin = file.pin();
        try {
            return command.get();
        } finally {
            file.unpin(pin);
        }
    }

    /** Documents looked at since the start. */
    long examined() {
        return examined.sum();
    }

    void tidy() {
        if (file.untidy()) {
            gate.alone(file::tidy);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            gate.alone(file::close);
            super.close();
        }
    }
}
