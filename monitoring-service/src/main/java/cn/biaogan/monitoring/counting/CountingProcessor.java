package cn.biaogan.monitoring.counting;

import cn.biaogan.monitoring.fact.Cell;
import cn.biaogan.monitoring.fact.Fact;
import cn.biaogan.monitoring.letter.LetterHeaders;
import java.util.Map;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the events of one partition. The last sequence of each source is kept beside the counts and committed with
 * them, so that an event which the relay repeats adds nothing. An event that cannot be read is put aside and owed: its
 * replay is counted, once.
 */
final class CountingProcessor implements Processor<byte[], byte[], Object, Object> {

    static final String SEEN = "seen";
    static final String OWED = "owed";
    static final String COUNTS = "counts";
    static final String TO_TOTALS = "to-totals";
    static final String TO_DEAD_LETTERS = "to-dead-letters";

    private static final Logger LOG = LoggerFactory.getLogger(CountingProcessor.class);

    private final CountingMeters meters;

    @SuppressWarnings("NullAway.Init") // set by init, before the first record
    private ProcessorContext<Object, Object> context;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, Long> seen;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, Long> owed;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, Long> counts;

    CountingProcessor(CountingMeters meters) {
        this.meters = meters;
    }

    @Override
    public void init(ProcessorContext<Object, Object> given) {
        context = given;
        seen = given.getStateStore(SEEN);
        owed = given.getStateStore(OWED);
        counts = given.getStateStore(COUNTS);
    }

    @Override
    public void process(Record<byte[], byte[]> message) {
        var topic = topic(message);
        @Nullable Fact fact = null;
        Map<Cell, Long> read;
        try {
            fact = Fact.of(topic, message.key(), message.headers(), message.value());
            read = fact.counts();
        } catch (RuntimeException poison) {
            putAside(message, topic, Fact.whyNot(poison));
            if (fact != null) {
                owe(fact);
            }
            return;
        }
        if (isNew(fact) || isOwed(fact)) {
            add(read, message.timestamp());
        }
    }

    private String topic(Record<byte[], byte[]> message) {
        var topic = context.recordMetadata().orElseThrow().topic();
        return topic.equals(CountingSettings.REPLAYS) ? LetterHeaders.topic(message.headers()) : topic;
    }

    private boolean isNew(Fact fact) {
        long last = valueOf(seen.get(fact.source()));
        if (fact.sequence() <= last) {
            return false;
        }
        if (fact.sequence() > last + 1) {
            meters.holes().increment();
            LOG.warn("{}: {} follows {}, what is between them is missing", fact.source(), fact.sequence(), last);
        }
        seen.put(fact.source(), fact.sequence());
        return true;
    }

    /** Passed over now, counted when it comes again and can be read; unless it was counted before. */
    private void owe(Fact fact) {
        if (isNew(fact)) {
            owed.put(place(fact), fact.sequence());
        }
    }

    private boolean isOwed(Fact fact) {
        if (owed.delete(place(fact)) != null) {
            return true;
        }
        meters.repeats().increment();
        return false;
    }

    private static String place(Fact fact) {
        return fact.source() + "|" + fact.sequence();
    }

    private void add(Map<Cell, Long> more, long time) {
        more.forEach((cell, times) -> {
            long total = valueOf(counts.get(cell.key())) + times;
            counts.put(cell.key(), total);
            var key = cell.key() + "|" + context.taskId().partition();
            context.forward(new Record<>(key, total, time), TO_TOTALS);
        });
    }

    private void putAside(Record<byte[], byte[]> message, String topic, String why) {
        meters.deadLetters().increment();
        var place = context.recordMetadata().orElseThrow();
        LOG.error("Unreadable message {}-{}@{}: {}", place.topic(), place.partition(), place.offset(), why);
        var headers = LetterHeaders.of(message.headers(), topic, place.partition(), place.offset(), why);
        context.forward(
                new Record<Object, Object>(message.key(), message.value(), message.timestamp(), headers),
                TO_DEAD_LETTERS);
    }

    private static long valueOf(@Nullable Long stored) {
        return stored == null ? 0 : stored;
    }
}
