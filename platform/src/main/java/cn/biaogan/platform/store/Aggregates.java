package cn.biaogan.platform.store;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The documents of one kind of aggregate. Every call names a tenant or a scope. */
public interface Aggregates<S, E> {

    /** Reads one document of one tenant. */
    Optional<Versioned<S>> find(TenantId tenant, String id);

    /** Reads one document wherever the scope may look. */
    Optional<Versioned<S>> find(Scope scope, String id);

    /** @throws NotFound when the scope holds no such document: 404 */
    default Versioned<S> get(Scope scope, String id) {
        return find(scope, id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the tenant has no such document: 404 */
    default Versioned<S> get(TenantId tenant, String id) {
        return find(tenant, id).orElseThrow(NotFound::new);
    }

    /**
     * Loads, decides and writes the outcome in one guarded update; decides again on a newer state when another writer
     * was faster, so {@code decide} must have no side effect. The repeat of a command (same key) and of an event (same
     * source, sequence not above the mark) does not decide again. Commands are remembered by the document they name,
     * the last 128 of each.
     *
     * @throws StaleVersion when the act expects another version, unless {@code decide} finds that nothing is there for
     *     this caller or that it may not: 412
     * @throws KeyReused when the act's key already named another command: 422
     * @throws NotFound when {@code decide} answered {@link Decision#nothing()} to a person's command: 404
     * @throws OutboxFull when too many events wait for the broker, or too many entries in this document: 503
     */
    Versioned<S> change(TenantId tenant, String id, Act act, Function<Optional<S>, Decision<S, E>> decide);

    /**
     * As {@link #change}, for facts that may concern a document that does not exist: {@link Decision#nothing()} is
     * fine and leaves no trace.
     */
    Optional<Versioned<S>> changeIfAny(
            TenantId tenant, String id, Act act, Function<Optional<S>, Decision<S, E>> decide);

    /** One page of the documents whose keys equal the given values, in the order of tenants and ids. */
    Page<Versioned<S>> list(Scope scope, Map<String, ?> keys, PageRequest page);

    /** Visits every document whose keys equal the given values. */
    default void each(Scope scope, Map<String, ?> keys, Consumer<Versioned<S>> visitor) {
        var page = list(scope, keys, PageRequest.first());
        page.items().forEach(visitor);
        while (page.next() != null) {
            page = list(scope, keys, new PageRequest(PageRequest.MAX, page.next()));
            page.items().forEach(visitor);
        }
    }
}
