package cn.biaogan.platform.inbox;

import cn.biaogan.platform.kernel.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Keeps letters, copies dead ones to the dead-letter topic, and applies what waits once it may be applied. */
final class LetterDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LetterDesk.class);

    private final Map<String, EventSubscription> subscriptions;
    private final DeadLetters letters;
    private final Cursors cursors;
    private final Applier applier;
    private final KafkaOperations<String, byte[]> kafka;

    LetterDesk(
            Map<String, EventSubscription> subscriptions,
            DeadLetters letters,
            Cursors cursors,
            Applier applier,
            KafkaOperations<String, byte[]> kafka) {
        this.subscriptions = subscriptions;
        this.letters = letters;
        this.cursors = cursors;
        this.applier = applier;
        this.kafka = kafka;
    }

    void malformed(
            EventSubscription subscription, ConsumerRecord<String, byte[]> record, RuntimeException why, Instant at) {
        LOG.error(
                "{}: unreadable message {}-{}@{}: {}",
                subscription.name(),
                record.topic(),
                record.partition(),
                record.offset(),
                why.toString());
        String place = record.partition() + "-" + record.offset();
        copyToTopic(record, why.toString());
        letters.keep(new DeadLetter(
                Cursors.id(subscription.name(), record.topic(), place),
                subscription.name(),
                record.topic(),
                place,
                0,
                "",
                TenantId.NATIONAL.value(),
                DeadLetter.State.DEAD,
                "MALFORMED",
                why.toString(),
                at,
                Fact.headers(record),
                record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8)));
    }

    void dead(
            EventSubscription subscription,
            ConsumerRecord<String, byte[]> record,
            Fact fact,
            String error,
            Instant at) {
        copyToTopic(record, error);
        letters.keep(letter(subscription, record, fact, DeadLetter.State.DEAD, "POISON", error, at));
    }

    void held(
            EventSubscription subscription,
            ConsumerRecord<String, byte[]> record,
            Fact fact,
            String reason,
            Instant at) {
        letters.keep(letter(subscription, record, fact, DeadLetter.State.HELD, reason, "", at));
    }

    private static DeadLetter letter(
            EventSubscription subscription,
            ConsumerRecord<String, byte[]> record,
            Fact fact,
            DeadLetter.State state,
            String reason,
            String error,
            Instant at) {
        String id = Cursors.id(subscription.name(), fact.topic(), fact.key()) + "|" + fact.sequence();
        return new DeadLetter(
                id,
                subscription.name(),
                fact.topic(),
                fact.key(),
                fact.sequence(),
                fact.type(),
                fact.tenant().value(),
                state,
                reason,
                error,
                at,
                Fact.headers(record),
                fact.data());
    }

    private void copyToTopic(ConsumerRecord<String, byte[]> record, String error) {
        var copy = new ProducerRecord<>(record.topic() + ".dead-letter", null, record.key(), record.value());
        record.headers().forEach(copy.headers()::add);
        copy.headers().add("biaogan-error", error.getBytes(StandardCharsets.UTF_8));
        try {
            kafka.send(copy).join();
        } catch (RuntimeException refused) {
            throw new KafkaException("the dead-letter topic is away", refused);
        }
    }

    /** Applies the waiting letters of a key as far as they follow its cursor without a gap. */
    void release(String cursorId) {
        for (DeadLetter letter : letters.waiting(cursorId)) {
            long last = cursors.load(cursorId).last();
            if (letter.sequence() <= last) {
                letters.forget(letter.id());
            } else if (letter.sequence() > last + 1 || letter.state() == DeadLetter.State.DEAD) {
                return;
            } else if (!applyHeld(letter)) {
                return;
            }
        }
        if (letters.waiting(cursorId).isEmpty()) {
            cursors.letGo(cursorId, cursors.load(cursorId).last());
        }
    }

    private boolean applyHeld(DeadLetter letter) {
        Optional<String> error = attempt(letter);
        if (error.isPresent()) {
            letters.failedAgain(letter.id(), error.get());
            return false;
        }
        cursors.advance(Map.of(letter.cursorId(), letter.sequence()));
        letters.forget(letter.id());
        return true;
    }

    /** Applies a dead letter now; gives the error when it still cannot be applied. */
    Optional<String> replay(DeadLetter letter) {
        requireTurn(letter);
        Optional<String> error = attempt(letter);
        if (error.isPresent()) {
            letters.failedAgain(letter.id(), error.get());
        } else {
            settle(letter, DeadLetter.State.REPLAYED);
        }
        return error;
    }

    /** Gives a dead letter up, so that its key flows on without it. */
    void skip(DeadLetter letter) {
        if (letter.sequence() > 0) {
            requireTurn(letter);
        }
        settle(letter, DeadLetter.State.SKIPPED);
    }

    private void settle(DeadLetter letter, DeadLetter.State state) {
        if (letter.sequence() > 0) {
            cursors.advance(Map.of(letter.cursorId(), letter.sequence()));
        }
        letters.settle(letter.id(), state);
        release(letter.cursorId());
    }

    private void requireTurn(DeadLetter letter) {
        if (letter.sequence() == 0) {
            throw new DeadLetterRejection.Unreadable();
        }
        if (letter.state() != DeadLetter.State.DEAD) {
            throw new DeadLetterRejection.NotDead(letter.state().name());
        }
        long last = cursors.load(letter.cursorId()).last();
        if (letter.sequence() != last + 1) {
            throw new DeadLetterRejection.OutOfTurn(last + 1);
        }
    }

    private Optional<String> attempt(DeadLetter letter) {
        @Nullable EventSubscription subscription = subscriptions.get(letter.subscription());
        if (subscription == null) {
            return Optional.of("no subscription " + letter.subscription());
        }
        var fact = new Fact(
                letter.topic(),
                letter.key(),
                letter.sequence(),
                UUID.fromString(letter.headers().getOrDefault("ce_id", "")),
                letter.type(),
                new TenantId(letter.tenant()),
                Instant.parse(
                        letter.headers().getOrDefault("ce_time", letter.at().toString())),
                letter.headers().getOrDefault("ce_correlationid", letter.id()),
                letter.headers().getOrDefault("ce_traceparent", ""),
                letter.data());
        return Optional.ofNullable(applier.apply(subscription, fact));
    }
}
