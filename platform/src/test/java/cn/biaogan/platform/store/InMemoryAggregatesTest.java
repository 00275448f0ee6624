package cn.biaogan.platform.store;

class InMemoryAggregatesTest extends AggregatesContract {

    @Override
    Aggregates<Tally, Tally.Added> empty() {
        return new InMemoryAggregates<>(Tally.DEFINITION);
    }
}
