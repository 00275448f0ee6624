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
    private static final int ERROR_BYTES = 1000;

    private final Map<String, EventSubscription> subscriptions;
    private final DeadLetters letters;
    private final Cursors cursors;
    private final Applier applier;
    private final KafkaOperations<String, byte[]> kafka;
    private final String service;
    private final int earlyTries;

    LetterDesk(
            Map<String, EventSubscription> subscriptions,
            DeadLetters letters,
            Cursors cursors,
            Applier applier,
            KafkaOperations<String, byte[]> kafka,
            String service,
            int earlyTries) {
        this.subscriptions = subscriptions;
        this.letters = letters;
        this.cursors = cursors;
        this.applier = applier;
        this.kafka = kafka;
        this.service = service;
        this.earlyTries = earlyTries;
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
        copyToTopic(subscription, record, why.toString());
        letters.keep(new DeadLetter(
                Cursors.id(subscription.name(), record.topic(), TenantId.NATIONAL.value(), place),
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
        copyToTopic(subscription, record, error);
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
        String id = Cursors.id(subscription.name(), fact.topic(), fact.tenant().value(), fact.key()) + "|"
                + fact.sequence();
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

    private void copyToTopic(EventSubscription subscription, ConsumerRecord<String, byte[]> record, String error) {
        var copy = new ProducerRecord<>(record.topic() + Topics.DEAD_LETTERS, null, record.key(), record.value());
        record.headers().forEach(copy.headers()::add);
        copy.headers()
                .add("biaogan-place", bytes(record.partition() + "-" + record.offset()))
                .add("biaogan-subscription", bytes(service + "/" + subscription.name()))
                .add("biaogan-error", bytes(error));
        send(copy);
    }

    /** A letter that was held before it proved to be dead: its message is made anew. */
    private void copyToTopic(DeadLetter letter, String error) {
        var copy = new ProducerRecord<>(
                letter.topic() + Topics.DEAD_LETTERS,
                null,
                letter.key(),
                letter.data().getBytes(StandardCharsets.UTF_8));
        letter.headers().forEach((name, value) -> copy.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        copy.headers()
                .add("biaogan-subscription", bytes(service + "/" + letter.subscription()))
                .add("biaogan-error", bytes(error));
        send(copy);
    }

    /** Bounded: the copy must fit where the message itself did. */
    private static byte[] bytes(String text) {
        return text.substring(0, Math.min(text.length(), ERROR_BYTES / 4)).getBytes(StandardCharsets.UTF_8);
    }

    private void send(ProducerRecord<String, byte[]> copy) {
        try {
            kafka.send(copy).join();
        } catch (RuntimeException refused) {
            throw new KafkaException("the dead-letter topic is away", refused);
        }
    }

    /** Applies the waiting letters of a key as far as they follow its cursor without a gap. */
    void release(String cursorId) {
        boolean onward = true;
        while (onward) {
            long last = cursors.load(cursorId).last();
            var next = letters.firstWaiting(cursorId);
            if (next.isEmpty()) {
                cursors.letGo(cursorId, last);
                return;
            }
            onward = release(next.get(), last);
        }
    }

    /** True when the next letter of the key may be looked at. */
    private boolean release(DeadLetter letter, long last) {
        if (letter.sequence() <= last) {
            doneAlready(letter);
            return true;
        }
        return letter.sequence() == last + 1 && letter.state() == DeadLetter.State.HELD && applyHeld(letter);
    }

    /** A crash came between applying the message and settling its letter. */
    private void doneAlready(DeadLetter letter) {
        if (letter.state() == DeadLetter.State.DEAD) {
            letters.settle(letter.id(), DeadLetter.State.REPLAYED);
        } else {
            letters.forget(letter.id());
        }
    }

    private boolean applyHeld(DeadLetter letter) {
        return switch (attempt(letter)) {
            case Outcome.Applied() -> {
                cursors.advance(Map.of(letter.cursorId(), letter.sequence()));
                letters.forget(letter.id());
                yield true;
            }
            case Outcome.Refused(String error) -> {
                bury(letter, error);
                yield false;
            }
            case Outcome.Early(String awaited) -> {
                if (letters.stillEarly(letter.id(), awaited) > earlyTries) {
                    bury(letter, awaited);
                }
                yield false;
            }
        };
    }

    private void bury(DeadLetter letter, String error) {
        copyToTopic(letter, error);
        letters.failedAgain(letter.id(), error);
    }

    /** Applies a dead letter now; gives the error when it still cannot be applied. */
    Optional<String> replay(DeadLetter letter) {
        requireDead(letter);
        if (letter.sequence() == 0) {
            throw new DeadLetterRejection.Unreadable();
        }
        long last = cursors.load(letter.cursorId()).last();
        if (letter.sequence() <= last) {
            doneAlready(letter);
            return Optional.empty();
        }
        requireTurn(letter, last);
        String error = switch (attempt(letter)) {
            case Outcome.Applied() -> "";
            case Outcome.Refused(String refusal) -> refusal;
            case Outcome.Early(String awaited) -> awaited;
        };
        if (error.isEmpty()) {
            settle(letter, DeadLetter.State.REPLAYED);
            return Optional.empty();
        }
        letters.failedAgain(letter.id(), error);
        return Optional.of(error);
    }

    /** Gives a dead letter up, so that its key flows on without it. */
    void skip(DeadLetter letter) {
        requireDead(letter);
        long last = cursors.load(letter.cursorId()).last();
        if (letter.sequence() > last) {
            requireTurn(letter, last);
        }
        settle(letter, DeadLetter.State.SKIPPED);
    }

    /**
     * Gives up what is missing before the first waiting letter of a key, so that the key flows on from that letter.
     * What was missing is lost for this subscription.
     */
    void giveUpGap(DeadLetter letter) {
        long last = cursors.load(letter.cursorId()).last();
        boolean first = letters.firstWaiting(letter.cursorId())
                .filter(one -> one.id().equals(letter.id()))
                .isPresent();
        if (letter.settled() || letter.sequence() <= last + 1 || !first) {
            throw new DeadLetterRejection.NoGap();
        }
        LOG.warn(
                "{}: {} to {} of {} are given up",
                letter.subscription(),
                last + 1,
                letter.sequence() - 1,
                letter.key());
        cursors.advance(Map.of(letter.cursorId(), letter.sequence() - 1));
        release(letter.cursorId());
    }

    private void settle(DeadLetter letter, DeadLetter.State state) {
        if (letter.sequence() > 0) {
            cursors.advance(Map.of(letter.cursorId(), letter.sequence()));
        }
        letters.settle(letter.id(), state);
        release(letter.cursorId());
    }

    private static void requireDead(DeadLetter letter) {
        if (letter.state() != DeadLetter.State.DEAD) {
            throw new DeadLetterRejection.NotDead(letter.state().name());
        }
    }

    private static void requireTurn(DeadLetter letter, long last) {
        if (letter.sequence() > last + 1) {
            throw new DeadLetterRejection.OutOfTurn(last + 1);
        }
    }

    private Outcome attempt(DeadLetter letter) {
        @Nullable EventSubscription subscription = subscriptions.get(letter.subscription());
        if (subscription == null) {
            return new Outcome.Refused("no subscription " + letter.subscription());
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
        return letter.reason().equals("EARLY")
                ? applier.applyOnce(subscription, fact)
                : applier.apply(subscription, fact);
    }
}
