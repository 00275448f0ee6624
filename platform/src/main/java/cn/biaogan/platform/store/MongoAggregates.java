package cn.biaogan.platform.store;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
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
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Aggregates in MongoDB: every change is one insert, or one field update guarded by the version it was decided on. */
final class MongoAggregates<S, E> implements Aggregates<S, E> {

    private final AggregateDefinition<S, E> definition;
    private final MongoCollection<Document> collection;
    private final ChangeWriter<S, E> writer;
    private final Outbox outbox;

    MongoAggregates(MongoCollection<Document> collection, ChangeWriter<S, E> writer, Outbox outbox) {
        this.definition = writer.definition();
        this.collection = collection;
        this.writer = writer;
        this.outbox = outbox;
        declareIndexes();
    }

    private void declareIndexes() {
        collection.createIndex(Indexes.ascending("id"));
        collection.createIndex(Indexes.ascending("outboxPending"), new IndexOptions().sparse(true));
        for (String key : definition.keys()) {
            collection.createIndex(Indexes.ascending("k." + key, "tenant", "_id"));
        }
    }

    @Override
    public Optional<Versioned<S>> find(TenantId tenant, String id) {
        return load(tenant, id).map(found -> found.as(definition.state(), false));
    }

    @Override
    public Optional<Versioned<S>> find(Scope scope, String id) {
        return switch (scope) {
            case Scope.OneTenant(var tenant) -> find(tenant, id);
            case Scope.AllTenants() -> first(Filters.eq("id", id)).map(found -> found.as(definition.state(), false));
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
        StoredDocument before = load(tenant, id).orElse(null);
        if (before != null && before.repeats(act)) {
            return Optional.of(before.as(definition.state(), true));
        }
        var expected = act.expectedVersion();
        if (expected != null && (before == null || before.version() != expected)) {
            throw new StaleVersion();
        }
        S stateBefore =
                before == null ? null : before.as(definition.state(), false).state();
        Decision<S, E> decision = decide.apply(Optional.ofNullable(stateBefore));
        S state = decision.state();
        if (state == null) {
            return Optional.empty();
        }
        if (before != null && decision.events().isEmpty() && state.equals(stateBefore) && act.cause() == null) {
            return Optional.of(before.as(definition.state(), false));
        }
        if (!decision.events().isEmpty()) {
            outbox.admit();
        }
        var change =
                writer.compose(tenant, id, act, new ChangeWriter.From<>(before, stateBefore), state, decision.events());
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
        var guard = Filters.and(
                Filters.eq("_id", StoredDocument.idOf(tenant, id)), Filters.eq("version", before.version()));
        return collection.updateOne(guard, change.update()).getMatchedCount() == 1;
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
                        .map(d -> new StoredDocument(d).as(definition.state(), false))
                        .toList(),
                more ? shown.getLast().getString("_id") : null);
    }

    private Optional<StoredDocument> load(TenantId tenant, String id) {
        return first(Filters.eq("_id", StoredDocument.idOf(tenant, id)));
    }

    private Optional<StoredDocument> first(Bson filter) {
        return Optional.ofNullable(collection
                        .find(filter)
                        .projection(StoredDocument.NEEDED)
                        .first())
                .map(StoredDocument::new);
    }
}
