package cn.biaogan.system.running;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the broker holds of some topics, repeats included, in the order of each key. */
public final class EventLog {

    /** One message. */
    public record Event(String topic, String key, Map<String, String> headers) {

        private static Event of(ConsumerRecord<String, byte[]> message) {
            var headers = new TreeMap<String, String>();
            message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
            return new Event(message.topic(), String.valueOf(message.key()), headers);
        }

        /** Such as {@code application.submitted}. */
        public String fact() {
            return headers.getOrDefault("ce_type", "")
                    .replaceFirst("^cn\\.biaogan\\.", "")
                    .replaceFirst("\\.v\\d+$", "");
        }

        public long sequence() {
            return Long.parseLong(headers.getOrDefault("ce_sequence", "0"));
        }

        /** The W3C trace id it belongs to; empty when it has none. */
        public String trace() {
            String[] parts = headers.getOrDefault("ce_traceparent", "").split("-");
            return parts.length == 4 ? parts[1] : "";
        }
    }

    private final String bootstrap;

    public EventLog(RunningSystem system) {
        this.bootstrap = system.kafka();
    }

    /** Everything up to now. */
    public List<Event> read(String... topics) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap, "enable.auto.commit", "false");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = Stream.of(topics)
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<Event>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> events.add(Event.of(message)));
            }
            return events;
        }
    }
}
