package cn.biaogan.platform.inbox;

import cn.biaogan.platform.kernel.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The letters of the {@link FactReader}s. They hold nothing back: each is replayed or skipped for itself. */
public final class ReaderLetters {

    private final Map<String, FactReader> readers;
    private final DeadLetters letters;
    private final Clock clock;

    ReaderLetters(Map<String, FactReader> readers, DeadLetters letters, Clock clock) {
        this.readers = Map.copyOf(readers);
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Keeps a message for an operator; the same one again changes nothing.
     *
     * @param message as it came from its own topic, not as it lies in the dead-letter topic
     */
    public void keep(String reader, ConsumerRecord<String, byte[]> message, String error) {
        letters.keep(letter(reader, message, error));
    }

    private DeadLetter letter(String reader, ConsumerRecord<String, byte[]> message, String error) {
        try {
            return readable(reader, message, Fact.of(message), error);
        } catch (RuntimeException malformed) {
            return malformed(reader, message, error);
        }
    }

    private DeadLetter readable(String reader, ConsumerRecord<String, byte[]> message, Fact fact, String error) {
        return new DeadLetter(
                Cursors.id(reader, fact.topic(), fact.tenant().value(), fact.key()) + "|" + fact.sequence(),
                reader,
                fact.topic(),
                fact.key(),
                fact.sequence(),
                fact.type(),
                fact.tenant().value(),
                DeadLetter.State.DEAD,
                "POISON",
                error,
                clock.instant(),
                Fact.headers(message),
                fact.data());
    }

    private DeadLetter malformed(String reader, ConsumerRecord<String, byte[]> message, String error) {
        String place = message.partition() + "-" + message.offset();
        return new DeadLetter(
                Cursors.id(reader, message.topic(), TenantId.NATIONAL.value(), place),
                reader,
                message.topic(),
                place,
                0,
                "",
                TenantId.NATIONAL.value(),
                DeadLetter.State.DEAD,
                "MALFORMED",
                error,
                clock.instant(),
                Fact.headers(message),
                message.value() == null ? "" : new String(message.value(), StandardCharsets.UTF_8));
    }

    boolean has(DeadLetter letter) {
        return readers.containsKey(letter.subscription());
    }

    /** Gives the error when the message still cannot be read. */
    Optional<String> replay(DeadLetter letter) {
        requireDead(letter);
        if (letter.sequence() == 0) {
            throw new DeadLetterRejection.Unreadable();
        }
        var message = new FactReader.Kept(letter.topic(), letter.key(), letter.headers(), letter.data());
        Optional<String> error =
                Objects.requireNonNull(readers.get(letter.subscription())).replay(message);
        error.ifPresentOrElse(
                still -> letters.failedAgain(letter.id(), still),
                () -> letters.settle(letter.id(), DeadLetter.State.REPLAYED));
        return error;
    }

    void skip(DeadLetter letter) {
        requireDead(letter);
        letters.settle(letter.id(), DeadLetter.State.SKIPPED);
    }

    private static void requireDead(DeadLetter letter) {
        if (letter.state() != DeadLetter.State.DEAD) {
            throw new DeadLetterRejection.NotDead(letter.state().name());
        }
    }
}
