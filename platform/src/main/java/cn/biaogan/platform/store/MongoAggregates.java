package cn.biaogan.platform.store;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Aggregates in MongoDB: every change is one insert, or one field update guarded by the version it was decided on. */
final class MongoAggregates<S, E> implements Aggregates<S, E> {

    /**
     * So many events and audit entries may wait in one document: with entries of 30 KB it stays below the 16 MB that
     * the store allows.
     */
    private static final int BOUND_OF_ONE_DOCUMENT = 500;

    /** Codes of a server that finds a document too large. */
    private static final Set<Integer> TOO_LARGE = Set.of(10334, 17419);

    private final AggregateDefinition<S, E> definition;
    private final States<S> states;
    private final MongoCollection<Document> collection;
    private final ChangeWriter<S, E> writer;
    private final Outbox outbox;

    MongoAggregates(MongoCollection<Document> collection, ChangeWriter<S, E> writer, Outbox outbox) {
        this.definition = writer.definition();
        this.states = writer.states();
        this.collection = collection;
        this.writer = writer;
        this.outbox = outbox;
        declareIndexes();
    }

    /** A key's index is read in the order of {@code _id}, which begins with the tenant: it serves every scope. */
    private void declareIndexes() {
        collection.createIndex(Indexes.ascending("id"));
        collection.createIndex(Indexes.ascending("outboxPending"), new IndexOptions().sparse(true));
        for (String key : definition.keys()) {
            collection.createIndex(Indexes.ascending("k." + key, "_id"));
        }
    }

    @Override
    public Optional<Versioned<S>> find(TenantId tenant, String id) {
        return first(byId(tenant, id), StoredDocument.NEEDED).map(found -> states.read(found, false));
    }

    @Override
    public Optional<Versioned<S>> find(Scope scope, String id) {
        return switch (scope) {
            case Scope.OneTenant(var tenant) -> find(tenant, id);
            case Scope.AllTenants() ->
                first(Filters.eq("id", id), StoredDocument.NEEDED).map(found -> states.read(found, false));
        };
    }

    @Override
    public Versioned<S> change(TenantId tenant, String id, Act act, Function<Optional<S>, Decision<S, E>> decide) {
        return changeIfAny(tenant, id, act, decide).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Versioned<S>> changeIfAny(
            TenantId tenant, String id, Act act, Function<Optional<S>, Decision<S, E>> decide) {
        while (true) {
            var attempt = attempt(tenant, id, act, decide);
            if (attempt != null) {
                return attempt;
            }
        }
    }

    /** Empty means: nothing came to exist; {@code null} means: another writer was faster, decide again. */
    @SuppressWarnings("NullableOptional") // three outcomes, private to this class
    private @Nullable Optional<Versioned<S>> attempt(
            TenantId tenant, String id, Act act, Function<Optional<S>, Decision<S, E>> decide) {
        StoredDocument before =
                first(byId(tenant, id), StoredDocument.NEEDED_TO_CHANGE).orElse(null);
        if (before != null && before.repeats(act)) {
            return Optional.of(states.read(before, true));
        }
        S stateBefore = before == null ? null : states.read(before, false).state();
        Decision<S, E> decision = Precondition.of(act, before == null ? null : before.version())
                .decide(() -> decide.apply(Optional.ofNullable(stateBefore)));
        S state = decision.state();
        if (state == null) {
            return Optional.empty();
        }
        if (before != null && decision.events().isEmpty() && state.equals(stateBefore) && act.cause() == null) {
            return remembered(tenant, id, act, before) ? Optional.of(states.read(before, false)) : null;
        }
        var change =
                writer.compose(tenant, id, act, new ChangeWriter.From<>(before, stateBefore), state, decision.events());
        admit(before, change);
        boolean written = before == null ? inserted(tenant, id, act, change) : updated(tenant, id, before, change);
        if (!written) {
            return null;
        }
        if (change.handsOver()) {
            outbox.written(definition.name(), StoredDocument.idOf(tenant, id));
        }
        long version = before == null ? 1 : before.version() + 1;
        return Optional.of(new Versioned<>(tenant, id, version, state, false));
    }

    private void admit(@Nullable StoredDocument before, ChangeWriter.Change change) {
        if (!change.events().isEmpty()) {
            outbox.admit();
        }
        if (before != null && change.handsOver() && before.waiting() >= BOUND_OF_ONE_DOCUMENT) {
            throw new OutboxFull(before.waiting(), BOUND_OF_ONE_DOCUMENT);
        }
    }

    /** False when another writer was faster. */
    private boolean remembered(TenantId tenant, String id, Act act, StoredDocument before) {
        var key = act.key();
        return key == null
                || collection
                                .updateOne(guard(tenant, id, before), ChangeWriter.remember(key))
                                .getMatchedCount()
                        == 1;
    }

    private boolean inserted(TenantId tenant, String id, Act act, ChangeWriter.Change change) {
        try {
            collection.insertOne(writer.first(tenant, id, act, change));
            return true;
        } catch (DuplicateKeyException fasterWriter) {
            return false;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private boolean updated(TenantId tenant, String id, StoredDocument before, ChangeWriter.Change change) {
        try {
            return collection
                            .updateOne(guard(tenant, id, before), change.update())
                            .getMatchedCount()
                    == 1;
        } catch (MongoException refused) {
            if (before.waiting() > 0 && TOO_LARGE.contains(refused.getCode())) { // there is room when they have left
                throw new OutboxFull(before.waiting(), BOUND_OF_ONE_DOCUMENT);
            }
            throw refused;
        }
    }

    private static Bson guard(TenantId tenant, String id, StoredDocument before) {
        return Filters.and(byId(tenant, id), Filters.eq("version", before.version()));
    }

    private static Bson byId(TenantId tenant, String id) {
        return Filters.eq("_id", StoredDocument.idOf(tenant, id));
    }

    @Override
    public Page<Versioned<S>> list(Scope scope, Map<String, ?> keys, PageRequest page) {
        var filters = new ArrayList<Bson>();
        keys.forEach((name, value) -> {
            if (!definition.keys().contains(name)) {
                throw new IllegalArgumentException(definition.name() + " has no key " + name);
            }
            filters.add(Filters.eq("k." + name, ChangeWriter.keyValue(value)));
        });
        if (scope instanceof Scope.OneTenant(var tenant)) {
            filters.add(Filters.eq("tenant", tenant.value()));
            filters.add(Filters.gt("_id", page.after() == null ? tenant.value() + "/" : page.after()));
            filters.add(Filters.lt("_id", tenant.value() + "0")); // '0' follows '/'
        } else if (page.after() != null) {
            filters.add(Filters.gt("_id", page.after()));
        }
        List<Document> found = collection
                .find(filters.isEmpty() ? new Document() : Filters.and(filters))
                .projection(StoredDocument.NEEDED)
                .sort(Sorts.ascending("_id"))
                .limit(page.limit() + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > page.limit();
        var shown = more ? found.subList(0, page.limit()) : found;
        return new Page<>(
                shown.stream()
                        .map(d -> states.read(new StoredDocument(d), false))
                        .toList(),
                more ? shown.getLast().getString("_id") : null);
    }

    private Optional<StoredDocument> first(Bson filter, Document needed) {
        return Optional.ofNullable(collection.find(filter).projection(needed).first())
                .map(StoredDocument::new);
    }
}
