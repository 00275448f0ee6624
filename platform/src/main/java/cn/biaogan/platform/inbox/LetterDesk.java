package cn.biaogan.platform.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps letters, copies dead ones to the dead-letter topic, and applies what waits once it may be applied. */
final class LetterDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LetterDesk.class);

    private final Map<String, EventSubscription> subscriptions;
    private final DeadLetters letters;
    private final Cursors cursors;
    private final Applier applier;
    private final DeadLetterTopic topic;
    private final int earlyTries;

    LetterDesk(
            Map<String, EventSubscription> subscriptions,
            DeadLetters letters,
            Cursors cursors,
            Applier applier,
            DeadLetterTopic topic,
            int earlyTries) {
        this.subscriptions = subscriptions;
        this.letters = letters;
        this.cursors = cursors;
        this.applier = applier;
        this.topic = topic;
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
        topic.copy(subscription, record, why.toString());
        letters.keep(DeadLetter.unreadable(subscription, record, why, at));
    }

    void dead(
            EventSubscription subscription,
            ConsumerRecord<String, byte[]> record,
            Fact fact,
            String error,
            Instant at) {
        topic.copy(subscription, record, error);
        letters.keep(DeadLetter.of(subscription, record, fact, DeadLetter.State.DEAD, "POISON", error, at));
    }

    void held(
            EventSubscription subscription,
            ConsumerRecord<String, byte[]> record,
            Fact fact,
            String reason,
            Instant at) {
        letters.keep(DeadLetter.of(subscription, record, fact, DeadLetter.State.HELD, reason, "", at));
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
            letters.settleIfDead(letter.id(), DeadLetter.State.REPLAYED);
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
        topic.copy(letter, error);
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
        var fact = letter.fact();
        return letter.reason().equals("EARLY")
                ? applier.applyOnce(subscription, fact)
                : applier.apply(subscription, fact);
    }
}
