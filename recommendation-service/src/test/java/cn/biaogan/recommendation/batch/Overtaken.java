package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.Versioned;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Aggregates where somebody else is faster, once, between a read and the write that follows. */
final class Overtaken<S, E> implements Aggregates<S, E> {

    private final Aggregates<S, E> aggregates;
    private Runnable faster;

    Overtaken(Aggregates<S, E> aggregates, Runnable faster) {
        this.aggregates = aggregates;
        this.faster = faster;
    }

    @Override
    public Optional<Versioned<S>> find(TenantId tenant, String id) {
        var found = aggregates.find(tenant, id);
        faster.run();
        faster = () -> {};
        return found;
    }

    @Override
    public Optional<Versioned<S>> find(Scope scope, String id) {
        return aggregates.find(scope, id);
    }

    @Override
    public Versioned<S> change(TenantId tenant, String id, Act act, Function<Optional<S>, Decision<S, E>> decide) {
        return aggregates.change(tenant, id, act, decide);
    }

    @Override
    public Optional<Versioned<S>> changeIfAny(
            TenantId tenant, String id, Act act, Function<Optional<S>, Decision<S, E>> decide) {
        return aggregates.changeIfAny(tenant, id, act, decide);
    }

    @Override
    public Page<Versioned<S>> list(Scope scope, Map<String, ?> keys, PageRequest page) {
        return aggregates.list(scope, keys, page);
    }
}
