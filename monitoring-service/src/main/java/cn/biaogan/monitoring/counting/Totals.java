package cn.biaogan.monitoring.counting;

import cn.biaogan.monitoring.fact.Cell;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Sums the totals of the partitions. */
record Totals(ReadOnlyKeyValueStore<String, Long> store) {

    Map<Cell, Long> of(String cycleId) {
        return sum(store.prefixScan(Cell.prefix(cycleId), new StringSerializer()));
    }

    Map<Cell, Long> all() {
        return sum(store.all());
    }

    private static Map<Cell, Long> sum(KeyValueIterator<String, Long> found) {
        var sums = new HashMap<Cell, Long>();
        try (found) {
            while (found.hasNext()) {
                KeyValue<String, Long> total = found.next();
                sums.merge(Cell.parse(total.key), total.value, Long::sum);
            }
        }
        return sums;
    }
}
