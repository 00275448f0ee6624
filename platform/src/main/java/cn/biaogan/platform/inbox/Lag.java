package cn.biaogan.platform.inbox;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How far consumers are behind, as the broker sees it: what stands in the topic less what the group has committed. A
 * consumer that is stuck or gone is behind as well, although it fetches nothing.
 */
final class Lag {

    private final Map<String, Long> behind = new ConcurrentHashMap<>();

    /** @throws org.springframework.kafka.KafkaException when the broker is away; what was known stays */
    void look(Admin admin, String group, String topic) {
        var partitions = Topics.done(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                .flatMap(found -> found.partitions().stream())
                .map(p -> new TopicPartition(topic, p.partition()))
                .collect(Collectors.toSet());
        var ends = Topics.done(admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
                .all());
        var committed = Topics.done(admin.listConsumerGroupOffsets(
                        Map.of(group, new ListConsumerGroupOffsetsSpec().topicPartitions(partitions)))
                .partitionsToOffsetAndMetadata(group));
        long written = ends.values().stream().mapToLong(end -> end.offset()).sum();
        long done = committed.values().stream()
                .filter(Objects::nonNull) // nothing committed yet
                .mapToLong(OffsetAndMetadata::offset)
                .sum();
        behind.put(group, Math.max(0, written - done));
    }

    /** As of the last look; not a number before the first. */
    double of(String group) {
        Long known = behind.get(group);
        return known == null ? Double.NaN : known;
    }
}
