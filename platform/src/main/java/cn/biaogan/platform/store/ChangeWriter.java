package cn.biaogan.platform.store;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.CommandKey;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.Sm3;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.observability.Correlation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Composes the one write of a decision: state, query keys, outbox entries, inbox mark, command key and audit entry.
 *
 * @param trace W3C traceparent of the running trace, empty when there is none
 */
record ChangeWriter<S, E>(AggregateDefinition<S, E> definition, States<S> states, Clock clock, Supplier<String> trace) {

    /**
     * As many commands of one document are remembered for their repeats. A caller repeats within minutes; the busiest
     * documents (a round, a batch) take some commands a second at most. Kept in full they take 20 KB of a document.
     */
    static final int REMEMBERED_COMMANDS = 128;

    /** The fields to set and the entries to push. */
    record Change(
            Document set,
            List<Document> events,
            @Nullable Document audit,
            @Nullable Document key) {

        boolean handsOver() {
            return !events.isEmpty() || audit != null;
        }

        Document update() {
            var push = new Document();
            if (!events.isEmpty()) {
                push.append("outbox", new Document("$each", events));
            }
            if (audit != null) {
                push.append("audit", new Document("$each", List.of(audit)));
            }
            if (key != null) {
                push.append("keys", remembered(key));
            }
            var update = new Document("$set", set);
            if (handsOver()) {
                update.append("$min", new Document("outboxPending", set.get("at")));
            }
            return push.isEmpty() ? update : update.append("$push", push);
        }
    }

    /** The update after a command that changed nothing: its repeat must not be decided again. */
    static Document remember(CommandKey key) {
        return new Document("$push", new Document("keys", remembered(document(key))));
    }

    private static Document remembered(Document key) {
        return new Document("$each", List.of(key)).append("$slice", -REMEMBERED_COMMANDS);
    }

    private static Document document(CommandKey key) {
        return new Document("id", key.id()).append("digest", key.digest());
    }

    /** Where the change starts from. */
    record From<S>(
            @Nullable StoredDocument document, @Nullable S state) {}

    Change compose(TenantId tenant, String id, Act act, From<S> from, S state, List<E> raised) {
        StoredDocument before = from.document();
        Instant now = clock.instant();
        long version = before == null ? 1 : before.version() + 1;
        long sequence = before == null ? 0 : before.sequence();
        var events = entries(act, raised, sequence, now);
        var set = new Document("version", version)
                .append("seq", sequence + events.size())
                .append("at", now.toEpochMilli())
                .append("k", keys(state));
        states.write(set, tenant, id, state);
        var cause = act.cause();
        if (cause != null) {
            set.append(StoredDocument.markOf(cause), cause.sequence());
        }
        Document audit = cause == null ? audit(tenant, id, version, act, from.state(), state, now) : null;
        var key = act.key();
        return new Change(set, events, audit, key == null ? null : document(key));
    }

    /** The whole document of a first write. */
    Document first(TenantId tenant, String id, Act act, Change change) {
        var document = new Document("_id", StoredDocument.idOf(tenant, id))
                .append("tenant", tenant.value())
                .append("id", id);
        change.set().forEach((name, value) -> {
            if (!name.startsWith("inbox.")) {
                document.append(name, value);
            }
        });
        var inbox = new Document();
        var cause = act.cause();
        if (cause != null) {
            inbox.append(StateCodec.escape(cause.source()), cause.sequence());
        }
        if (change.handsOver()) {
            document.append("outboxPending", change.set().get("at"));
        }
        return document.append("inbox", inbox)
                .append("outbox", change.events())
                .append("audit", change.audit() == null ? List.of() : List.of(change.audit()))
                .append("keys", change.key() == null ? List.of() : List.of(change.key()));
    }

    private List<Document> entries(Act act, List<E> raised, long sequence, Instant now) {
        var entries = new ArrayList<Document>();
        String traceparent = raised.isEmpty() ? "" : trace.get();
        for (E event : raised) {
            OutgoingEvent told = definition.translate().apply(event);
            var eventId = Ids.fresh().toString();
            var cause = act.cause();
            entries.add(new Document("seq", ++sequence)
                    .append("id", eventId)
                    .append("type", told.type())
                    .append("time", now.toString())
                    .append("correlation", cause == null ? Correlation.current() : cause.correlation())
                    .append("causation", cause == null ? "" : cause.eventId().toString())
                    .append("trace", traceparent)
                    .append("data", StateCodec.json(told.data())));
        }
        return entries;
    }

    private Document keys(S state) {
        var stored = new Document();
        definition.keysOf().apply(state).forEach((name, value) -> {
            if (!definition.keys().contains(name)) {
                throw new IllegalStateException(definition.name() + " has no key " + name);
            }
            stored.append(name, keyValue(value));
        });
        return stored;
    }

    /** Keys are compared as text. */
    static Object keyValue(Object value) {
        if (value instanceof Iterable<?> many) {
            var texts = new ArrayList<String>();
            many.forEach(one -> texts.add(String.valueOf(one)));
            return texts;
        }
        return String.valueOf(value);
    }

    private Document audit(
            TenantId tenant, String id, long version, Act act, @Nullable S before, S after, Instant now) {
        var actor = act.actor();
        return new Document("source", definition.name() + "/" + StoredDocument.idOf(tenant, id) + "#" + version)
                .append("version", version)
                .append("time", now.toString())
                .append("action", act.action())
                .append("subject", actor.subject())
                .append("username", actor.username())
                .append("actorTenant", actor.tenant().value())
                .append("organisation", actor.organisation())
                .append("roles", actor.roles().stream().sorted().toList())
                .append("address", actor.address())
                .append("before", before == null ? "" : Sm3.hex(StateCodec.canonical(before)))
                .append("after", Sm3.hex(StateCodec.canonical(after)));
    }
}
