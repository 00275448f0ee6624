package cn.biaogan.platform.store;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Aggregates in memory, for tests of handlers; keeps the same promises as the stored ones. */
public final class InMemoryAggregates<S, E> implements Aggregates<S, E> {

    private record Entry<S>(long version, S state, Map<String, String> keys, Map<String, Long> inbox) {}

    private final AggregateDefinition<S, E> definition;
    private final TreeMap<String, Entry<S>> documents = new TreeMap<>();
    private final List<OutgoingEvent> published = new ArrayList<>();
    private final List<E> events = new ArrayList<>();

    public InMemoryAggregates(AggregateDefinition<S, E> definition) {
        this.definition = definition;
    }

    /** What went to the outbox so far. */
    public List<OutgoingEvent> published() {
        return List.copyOf(published);
    }

    /** The domain's events so far. */
    public List<E> events() {
        return List.copyOf(events);
    }

    @Override
    public synchronized Optional<Versioned<S>> find(TenantId tenant, String id) {
        return Optional.ofNullable(documents.get(key(tenant, id))).map(e -> versioned(tenant, id, e, false));
    }

    @Override
    public synchronized Optional<Versioned<S>> find(Scope scope, String id) {
        return switch (scope) {
            case Scope.OneTenant(var tenant) -> find(tenant, id);
            case Scope.AllTenants() ->
                documents.keySet().stream()
                        .filter(k -> k.substring(k.indexOf('/') + 1).equals(id))
                        .findFirst()
                        .flatMap(k -> find(new TenantId(k.substring(0, k.indexOf('/'))), id));
        };
    }

    @Override
    public Versioned<S> change(TenantId tenant, String id, Act act, Function<Optional<S>, Decision<S, E>> decide) {
        return changeIfAny(tenant, id, act, decide).orElseThrow(NotFound::new);
    }

    @Override
    public synchronized Optional<Versioned<S>> changeIfAny(
            TenantId tenant, String id, Act act, Function<Optional<S>, Decision<S, E>> decide) {
        Entry<S> before = documents.get(key(tenant, id));
        if (before != null && repeats(before, act)) {
            return Optional.of(versioned(tenant, id, before, true));
        }
        Decision<S, E> decision = Precondition.of(act, before == null ? null : before.version())
                .decide(() -> decide.apply(Optional.ofNullable(before).map(Entry::state)));
        S state = decision.state();
        if (state == null) {
            return Optional.empty();
        }
        if (before != null && decision.events().isEmpty() && state.equals(before.state()) && act.cause() == null) {
            documents.put(
                    key(tenant, id),
                    new Entry<>(before.version(), before.state(), remembered(before, act), before.inbox()));
            return Optional.of(versioned(tenant, id, before, false));
        }
        requireStorable(state);
        Entry<S> after = next(before, state, act);
        documents.put(key(tenant, id), after);
        events.addAll(decision.events());
        decision.events().forEach(e -> published.add(definition.translate().apply(e)));
        return Optional.of(versioned(tenant, id, after, false));
    }

    @Override
    public synchronized Page<Versioned<S>> list(Scope scope, Map<String, ?> keys, PageRequest page) {
        if (!definition.keys().containsAll(keys.keySet())) {
            throw new IllegalArgumentException("undeclared key in " + keys.keySet());
        }
        List<Versioned<S>> found = documents.entrySet().stream()
                .map(e -> {
                    int slash = e.getKey().indexOf('/');
                    var tenant = new TenantId(e.getKey().substring(0, slash));
                    return versioned(tenant, e.getKey().substring(slash + 1), e.getValue(), false);
                })
                .filter(v -> !(scope instanceof Scope.OneTenant(var t)) || t.equals(v.tenant()))
                .filter(v -> matches(v.state(), keys))
                .filter(v -> page.after() == null || (v.tenant() + "/" + v.id()).compareTo(page.after()) > 0)
                .sorted((a, b) -> (a.tenant() + "/" + a.id()).compareTo(b.tenant() + "/" + b.id()))
                .limit(page.limit() + 1L)
                .toList();
        if (found.size() <= page.limit()) {
            return new Page<>(found, null);
        }
        var last = found.get(page.limit() - 1);
        return new Page<>(found.subList(0, page.limit()), last.tenant() + "/" + last.id());
    }

    /** Whatever it is made of and whatever of it is personal: sealed, stored and opened it says the same. */
    private void requireStorable(S state) {
        var seal = new TurningSeal();
        S back = StateCodec.read(StateCodec.write(state, seal), definition.state(), seal);
        if (!Arrays.equals(StateCodec.canonical(state), StateCodec.canonical(back))) {
            throw new IllegalStateException(definition.name() + " does not come back from the store as it was: "
                    + new String(StateCodec.canonical(back), StandardCharsets.UTF_8));
        }
    }

    private boolean matches(S state, Map<String, ?> keys) {
        Map<String, Object> actual = definition.keysOf().apply(state);
        return keys.entrySet().stream().allMatch(wanted -> {
            Object value = actual.get(wanted.getKey());
            return value instanceof Iterable<?> many
                    ? contains(many, wanted.getValue())
                    : String.valueOf(wanted.getValue()).equals(String.valueOf(value));
        });
    }

    private static boolean contains(Iterable<?> many, Object wanted) {
        for (Object one : many) {
            if (String.valueOf(one).equals(String.valueOf(wanted))) {
                return true;
            }
        }
        return false;
    }

    private boolean repeats(Entry<S> before, Act act) {
        var cause = act.cause();
        if (cause != null
                && before.inbox().entrySet().stream()
                        .filter(mark -> mark.getKey().startsWith(cause.anyPurpose()))
                        .anyMatch(mark -> mark.getValue() > cause.sequence()
                                || (mark.getValue() == cause.sequence()
                                        && mark.getKey().equals(cause.source())))) {
            return true;
        }
        var key = act.key();
        if (key == null || !before.keys().containsKey(key.id())) {
            return false;
        }
        if (!key.digest().equals(before.keys().get(key.id()))) {
            throw new KeyReused();
        }
        return true;
    }

    private static <S> Entry<S> next(@org.jspecify.annotations.Nullable Entry<S> before, S state, Act act) {
        var inbox = new HashMap<>(before == null ? Map.<String, Long>of() : before.inbox());
        if (act.cause() != null) {
            inbox.put(act.cause().source(), act.cause().sequence());
        }
        return new Entry<>(before == null ? 1 : before.version() + 1, state, remembered(before, act), inbox);
    }

    /** As many as the stored ones remember. */
    private static Map<String, String> remembered(@org.jspecify.annotations.Nullable Entry<?> before, Act act) {
        var keys = new LinkedHashMap<>(before == null ? Map.<String, String>of() : before.keys());
        if (act.key() != null) {
            keys.put(act.key().id(), act.key().digest());
        }
        while (keys.size() > ChangeWriter.REMEMBERED_COMMANDS) {
            keys.pollFirstEntry();
        }
        return keys;
    }

    private static String key(TenantId tenant, String id) {
        return tenant + "/" + id;
    }

    private static <S> Versioned<S> versioned(TenantId tenant, String id, Entry<S> e, boolean replayed) {
        return new Versioned<>(tenant, id, e.version(), e.state(), replayed);
    }
}
