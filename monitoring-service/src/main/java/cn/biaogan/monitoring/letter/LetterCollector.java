package cn.biaogan.monitoring.letter;

import cn.biaogan.platform.inbox.ReaderLetters;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.FixedBackOff;

/** Fetches what the counting put aside into the letters; an outage of the store is waited out, the counting goes on. */
public final class LetterCollector {

    private static final long OUTAGE_PAUSE_MILLIS = 500;

    private final ReaderLetters letters;
    private final ConcurrentMessageListenerContainer<String, byte[]> container;

    /** @param topics dead-letter topics, in which the letters of other readers lie as well */
    public LetterCollector(ConsumerFactory<String, byte[]> consumers, ReaderLetters letters, String... topics) {
        this.letters = letters;
        var properties = new ContainerProperties(topics);
        properties.setGroupId("biaogan-monitoring-letters");
        properties.setMissingTopicsFatal(false);
        properties.setMessageListener((MessageListener<String, byte[]>) this::collect);
        container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName("counting-letters");
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(OUTAGE_PAUSE_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
    }

    /** Once the topics are there; again changes nothing. */
    public void start() {
        if (!container.isRunning()) {
            container.start();
        }
    }

    public void stop() {
        container.stop();
    }

    private void collect(ConsumerRecord<String, byte[]> copy) {
        if (LetterHeaders.areOfTheCounting(copy.headers())) {
            letters.keep(LetterHeaders.READER, original(copy), LetterHeaders.error(copy.headers()));
        }
    }

    private static ConsumerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> copy) {
        String place = LetterHeaders.place(copy.headers());
        var original = new ConsumerRecord<>(
                LetterHeaders.topic(copy.headers()),
                LetterHeaders.partitionOf(place),
                LetterHeaders.offsetOf(place),
                copy.key(),
                copy.value());
        copy.headers().forEach(original.headers()::add);
        return original;
    }
}
