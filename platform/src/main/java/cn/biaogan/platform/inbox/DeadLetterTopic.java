package cn.biaogan.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Copies what cannot be applied to the dead-letter topic of its topic. */
final class DeadLetterTopic {

    private static final int ERROR_CHARACTERS = 250;

    private final KafkaOperations<String, byte[]> kafka;
    private final String service;

    DeadLetterTopic(KafkaOperations<String, byte[]> kafka, String service) {
        this.kafka = kafka;
        this.service = service;
    }

    /** @throws KafkaException when the broker does not take the copy */
    void copy(EventSubscription subscription, ConsumerRecord<String, byte[]> record, String error) {
        var copy = new ProducerRecord<>(record.topic() + Topics.DEAD_LETTERS, null, record.key(), record.value());
        record.headers().forEach(copy.headers()::add);
        copy.headers().add("biaogan-place", bytes(record.partition() + "-" + record.offset()));
        send(copy, subscription.name(), error);
    }

    /** Of a letter that was held before it proved to be dead: its message is made anew. */
    void copy(DeadLetter letter, String error) {
        var copy = new ProducerRecord<>(
                letter.topic() + Topics.DEAD_LETTERS,
                null,
                letter.key(),
                letter.data().getBytes(StandardCharsets.UTF_8));
        letter.headers().forEach((name, value) -> copy.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(copy, letter.subscription(), error);
    }

    private void send(ProducerRecord<String, byte[]> copy, String subscription, String error) {
        Map.of("biaogan-subscription", service + "/" + subscription, "biaogan-error", error)
                .forEach((name, value) -> copy.headers().add(name, bytes(value)));
        try {
            kafka.send(copy).join();
        } catch (RuntimeException refused) {
            throw new KafkaException("the dead-letter topic is away", refused);
        }
    }

    /** Bounded: the copy must fit where the message itself did. */
    private static byte[] bytes(String text) {
        return text.substring(0, Math.min(text.length(), ERROR_CHARACTERS)).getBytes(StandardCharsets.UTF_8);
    }
}
