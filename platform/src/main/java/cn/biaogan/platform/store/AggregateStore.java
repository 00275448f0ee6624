package cn.biaogan.platform.store;

/** Opens the collections of a service, one kind of aggregate each. */
public interface AggregateStore {

    /** Declares the kind's collection with its indexes; call once per kind, when the service starts. */
    <S, E> Aggregates<S, E> open(AggregateDefinition<S, E> definition);
}
