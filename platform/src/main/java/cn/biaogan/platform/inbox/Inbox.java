package cn.biaogan.platform.inbox;

import io.micrometer.core.instrument.Counter;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
        try (var about = applier.about()) {
            var messages =
                    records.stream().flatMap(record -> read(record).stream()).toList();
            var batch = new Batch(messages);
            try {
                messages.forEach(batch::take);
            } finally {
                batch.flush();
            }
            batch.held.forEach(desk::release);
        }
    }

    private record Message(ConsumerRecord<String, byte[]> record, Fact fact) {}

    private Optional<Message> read(ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.of(new Message(record, Fact.of(record)));
        } catch (RuntimeException malformed) {
            desk.malformed(subscription, record, malformed, clock.instant());
            return Optional.empty();
        }
    }

    private String cursorOf(Message message) {
        Fact fact = message.fact();
        return Cursors.id(subscription.name(), fact.topic(), fact.tenant().value(), fact.key());
    }

    /** The cursors of the keys in one batch; written back before the offsets are committed. */
    private final class Batch {

        private final Map<String, Cursors.Cursor> known;
        private final Map<String, Long> advanced = new HashMap<>();
        private final LinkedHashSet<String> held = new LinkedHashSet<>();

        Batch(Collection<Message> messages) {
            this.known =
                    cursors.load(messages.stream().map(Inbox.this::cursorOf).collect(Collectors.toSet()));
        }

        void take(Message message) {
            try (var about = applier.about(message.fact())) {
                takeNext(message);
            }
        }

        private void takeNext(Message message) {
            Fact fact = message.fact();
            String id = cursorOf(message);
            var cursor = known.getOrDefault(id, Cursors.Cursor.START);
            if (fact.sequence() <= cursor.last()) {
                return;
            }
            if (cursor.held()) {
                hold(id, cursor, message, "BEHIND");
            } else if (fact.sequence() > cursor.last() + 1) {
                holes.increment();
                LOG.error(
                        "{}: {} lacks {} before {}: the key is held back",
                        subscription.name(),
                        fact.key(),
                        cursor.last() + 1,
                        fact.sequence());
                hold(id, cursor, message, "HOLE");
            } else {
                apply(id, cursor, message);
            }
        }

        private void apply(String id, Cursors.Cursor cursor, Message message) {
            Fact fact = message.fact();
            if (advanced.containsKey(id)) {
                flush(); // what an earlier fact of the key decided must not be decided again after this one
            }
            switch (applier.apply(subscription, fact)) {
                case Outcome.Applied() -> {
                    known.put(id, new Cursors.Cursor(fact.sequence(), false));
                    advanced.put(id, fact.sequence());
                }
                case Outcome.Refused(String error) -> {
                    holdBack(id, cursor);
                    desk.dead(subscription, message.record(), fact, error, clock.instant());
                }
                case Outcome.Early(String awaited) -> hold(id, cursor, message, "EARLY");
            }
        }

        private void hold(String id, Cursors.Cursor cursor, Message message, String reason) {
            holdBack(id, cursor);
            desk.held(subscription, message.record(), message.fact(), reason, clock.instant());
            held.add(id);
        }

        /** Before the letter is kept: after a crash between the two the message comes again and is kept then. */
        private void holdBack(String id, Cursors.Cursor cursor) {
            cursors.hold(id);
            known.put(id, new Cursors.Cursor(cursor.last(), true));
        }

        void flush() {
            cursors.advance(advanced);
            advanced.clear();
        }
    }
}
