package cn.biaogan.monitoring.counting;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps the newest total of each cell and partition. */
final class TotalsKeeper implements Processor<String, Long, Void, Void> {

    @SuppressWarnings("NullAway.Init") // set by init, before the first record
    private KeyValueStore<String, Long> totals;

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        totals = context.getStateStore(CountingTopology.ALL_TOTALS);
    }

    @Override
    public void process(Record<String, Long> total) {
        totals.put(total.key(), total.value());
    }
}
