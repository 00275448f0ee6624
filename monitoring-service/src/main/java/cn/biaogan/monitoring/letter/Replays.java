package cn.biaogan.monitoring.letter;

import cn.biaogan.monitoring.fact.Fact;
import cn.biaogan.platform.inbox.FactReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Sends a message that can be read by now to the counting once more, in the partition it came from, where its source is
 * known. The counting owes it, and pays once.
 */
public final class Replays implements FactReader {

    private final KafkaOperations<String, byte[]> kafka;
    private final String topic;

    /** @param topic read by the counting, with as many partitions as the topics that are counted */
    public Replays(KafkaOperations<String, byte[]> kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    @Override
    public String name() {
        return LetterHeaders.READER;
    }

    @Override
    public Optional<String> replay(Kept message) {
        var headers = headers(message);
        byte[] data = message.data().getBytes(StandardCharsets.UTF_8);
        try {
            Fact.of(message.topic(), message.key().getBytes(StandardCharsets.UTF_8), headers, data)
                    .counts();
            int partition = LetterHeaders.partitionOf(LetterHeaders.place(headers));
            kafka.send(new ProducerRecord<>(topic, partition, message.key(), data, headers))
                    .join();
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(Fact.whyNot(failed));
        }
    }

    private static Headers headers(Kept message) {
        var headers = new RecordHeaders();
        message.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        headers.remove(LetterHeaders.ERROR);
        headers.remove(LetterHeaders.SUBSCRIPTION);
        return headers;
    }
}
