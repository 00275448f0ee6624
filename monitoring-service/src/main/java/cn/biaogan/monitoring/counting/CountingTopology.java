package cn.biaogan.monitoring.counting;

import static org.apache.kafka.common.serialization.Serdes.Long;
import static org.apache.kafka.common.serialization.Serdes.String;

import cn.biaogan.monitoring.letter.LetterHeaders;
import cn.biaogan.platform.inbox.Topics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.WallclockTimestampExtractor;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Topics → counting, partition by partition → a compacted topic of totals → all totals in the memory of every instance,
 * so that any of them can answer. A number is counted once its transaction is committed, and shown after that.
 */
final class CountingTopology {

    /** All totals, by cell and partition. */
    static final String ALL_TOTALS = "all-totals";

    private CountingTopology() {}

    static Topology of(List<String> topics, CountingMeters meters) {
        return new Topology()
                .addSource(
                        AutoOffsetReset.earliest(),
                        "facts",
                        new WallclockTimestampExtractor(),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer(),
                        Stream.concat(topics.stream(), Stream.of(CountingSettings.REPLAYS))
                                .toArray(String[]::new))
                .addProcessor("counting", () -> new CountingProcessor(meters), "facts")
                .addStateStore(store(CountingProcessor.SEEN), "counting")
                .addStateStore(store(CountingProcessor.OWED), "counting")
                .addStateStore(store(CountingProcessor.COUNTS), "counting")
                .addSink(
                        CountingProcessor.TO_TOTALS,
                        CountingSettings.TOTALS,
                        new StringSerializer(),
                        new LongSerializer(),
                        "counting")
                .addSink(
                        CountingProcessor.TO_DEAD_LETTERS,
                        (key, value, letter) -> LetterHeaders.topic(letter.headers()) + Topics.DEAD_LETTERS,
                        new ByteArraySerializer(),
                        new ByteArraySerializer(),
                        "counting")
                .addGlobalStore(
                        store(ALL_TOTALS).withLoggingDisabled(),
                        "totals",
                        new StringDeserializer(),
                        new LongDeserializer(),
                        CountingSettings.TOTALS,
                        "totals-keeper",
                        TotalsKeeper::new);
    }

    private static StoreBuilder<KeyValueStore<String, Long>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), String(), Long())
                .withLoggingEnabled(Map.of());
    }
}
