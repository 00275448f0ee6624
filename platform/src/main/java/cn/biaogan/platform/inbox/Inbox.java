package cn.biaogan.platform.inbox;

import io.micrometer.core.instrument.Counter;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Applies the facts of one subscription in the order of their keys' sequences, each once in effect. A repeat is passed
 * over; behind a hole or a dead letter the key is held back while the others flow on.
 */
final class Inbox implements BatchMessageListener<String, byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final EventSubscription subscription;
    private final Cursors cursors;
    private final LetterDesk desk;
    private final Applier applier;
    private final Clock clock;
    private final Counter holes;

    Inbox(
            EventSubscription subscription,
            Cursors cursors,
            LetterDesk desk,
            Applier applier,
            Clock clock,
            Counter holes) {
        this.subscription = subscription;
        this.cursors = cursors;
        this.desk = desk;
        this.applier = applier;
        this.clock = clock;
        this.holes = holes;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        var batch = new Batch(records);
        try {
            records.forEach(batch::take);
        } finally {
            batch.flush();
        }
        batch.held.forEach(desk::release);
    }

    /** The cursors of the keys in one batch; written back before the offsets are committed. */
    private final class Batch {

        private final Map<String, Cursors.Cursor> known;
        private final Map<String, Long> advanced = new HashMap<>();
        private final LinkedHashSet<String> held = new LinkedHashSet<>();

        Batch(List<ConsumerRecord<String, byte[]>> records) {
            var ids = new LinkedHashSet<String>();
            records.forEach(r -> ids.add(Cursors.id(subscription.name(), r.topic(), String.valueOf(r.key()))));
            this.known = cursors.load(ids);
        }

        void take(ConsumerRecord<String, byte[]> record) {
            Fact fact;
            try {
                fact = Fact.of(record);
            } catch (RuntimeException malformed) {
                desk.malformed(subscription, record, malformed, clock.instant());
                return;
            }
            take(record, fact);
        }

        private void take(ConsumerRecord<String, byte[]> record, Fact fact) {
            String id = Cursors.id(subscription.name(), fact.topic(), fact.key());
            var cursor = known.getOrDefault(id, Cursors.Cursor.START);
            if (fact.sequence() <= cursor.last()) {
                return;
            }
            if (cursor.held()) {
                hold(id, cursor, record, fact, "BEHIND");
            } else if (fact.sequence() > cursor.last() + 1) {
                holes.increment();
                LOG.error(
                        "{}: {} lacks {} before {}: the key is held back",
                        subscription.name(),
                        fact.source(),
                        cursor.last() + 1,
                        fact.sequence());
                hold(id, cursor, record, fact, "HOLE");
            } else {
                apply(id, cursor, record, fact);
            }
        }

        private void apply(String id, Cursors.Cursor cursor, ConsumerRecord<String, byte[]> record, Fact fact) {
            @Nullable String error = applier.apply(subscription, fact);
            if (error == null) {
                known.put(id, new Cursors.Cursor(fact.sequence(), false));
                advanced.put(id, fact.sequence());
            } else {
                desk.dead(subscription, record, fact, error, clock.instant());
                cursors.hold(id);
                known.put(id, new Cursors.Cursor(cursor.last(), true));
            }
        }

        private void hold(
                String id, Cursors.Cursor cursor, ConsumerRecord<String, byte[]> record, Fact fact, String reason) {
            desk.held(subscription, record, fact, reason, clock.instant());
            cursors.hold(id);
            known.put(id, new Cursors.Cursor(cursor.last(), true));
            held.add(id);
        }

        void flush() {
            cursors.advance(advanced);
        }
    }
}
