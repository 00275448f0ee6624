package cn.biaogan.platform.testing;

import cn.biaogan.contracts.Contracts;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks and listens on the topics: publishes facts in their proper envelope, numbered per key, and awaits those of a
 * service. What it awaits it checks against the contracts.
 */
public final class EventProbe implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    /** A fact as it travelled. */
    public record Event(
            String topic,
            String key,
            String type,
            String tenant,
            long sequence,
            Map<String, String> headers,
            JsonNode data) {

        static Event of(ConsumerRecord<String, byte[]> message) {
            var headers = new ConcurrentHashMap<String, String>();
            message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
            return new Event(
                    message.topic(),
                    message.key(),
                    headers.getOrDefault("ce_type", ""),
                    headers.getOrDefault("ce_tenant", ""),
                    Long.parseLong(headers.getOrDefault("ce_sequence", "0")),
                    headers,
                    json(message.value()));
        }
    }

    /** A dead letter may be no JSON at all. */
    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            return JSON.getNodeFactory().stringNode(new String(body, StandardCharsets.UTF_8));
        }
    }

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();
    private final List<Event> heard = new CopyOnWriteArrayList<>();
    private final List<String> topics;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final Thread listening;
    private volatile boolean open = true;

    private EventProbe(List<String> topics) {
        this.topics = topics;
        topics.forEach(Topics::create);
        this.made.addAll(topics);
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Infrastructure.kafkaBootstrap(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
        this.listening = Thread.ofPlatform().name("event-probe").daemon().start(this::listen);
    }

    /** Listens to the topics from their beginning; publishing goes to any. */
    public static EventProbe on(String... topics) {
        return new EventProbe(List.of(topics));
    }

    /** Publishes the next fact of that key, after checking it against its contract. Acknowledged when this returns. */
    public void publish(String type, String tenant, String key, Object data) {
        EventContract.of(type).accepts(data);
        String topic = Contracts.topicOf(type);
        publish(topic, type, tenant, key, sequences.merge(topic + "|" + key, 1L, Long::sum), data);
    }

    /** Publishes whatever it is told, also a repeat, a gap or nonsense. */
    public void publish(String topic, String type, String tenant, String key, long sequence, Object data) {
        if (made.add(topic)) {
            Topics.create(topic);
        }
        byte[] body =
                data instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(data);
        var event = CloudEventBuilder.v1()
                .withId(UUID.nameUUIDFromBytes((topic + key + sequence).getBytes(StandardCharsets.UTF_8))
                        .toString())
                .withSource(URI.create("/biaogan/test"))
                .withType(type)
                .withSubject(key)
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension("tenant", tenant)
                .withExtension("sequence", Long.toString(sequence))
                .withExtension("correlationid", UUID.randomUUID().toString().replace("-", ""))
                .withData(body)
                .build();
        try {
            producer.send(KafkaMessageFactory.<String>createWriter(topic, key).writeBinary(event))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Awaits the first fact of the type about that key, and checks it against its contract. */
    public Event await(String type, String key) {
        return await(type, e -> e.key().equals(key));
    }

    /** Awaits the first fact of the type that is wanted, and checks it against its contract. */
    public Event await(String type, Predicate<Event> wanted) {
        Event found = Awaitility.await("a " + type)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> heard.stream()
                                .filter(e -> e.type().equals(type))
                                .filter(wanted)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        EventContract.of(type).accepts(found.data());
        return found;
    }

    /** Everything heard so far, in the order of each key. */
    public List<Event> heard() {
        return List.copyOf(heard);
    }

    /** Everything heard so far about one key. */
    public List<Event> heard(String key) {
        return heard.stream().filter(e -> key.equals(e.key())).toList();
    }

    private void listen() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Infrastructure.kafkaBootstrap(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            while (open && partitions(consumer).isEmpty()) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
            for (long looked = 0; open; ) {
                if (System.nanoTime() - looked > LOOK_AGAIN.toNanos() * 10) {
                    consumer.assign(partitions(consumer));
                    looked = System.nanoTime();
                }
                consumer.poll(LOOK_AGAIN).forEach(message -> heard.add(Event.of(message)));
            }
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        Map<String, List<PartitionInfo>> there = consumer.listTopics();
        return topics.stream()
                .filter(there::containsKey)
                .flatMap(topic -> there.get(topic).stream())
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .sorted(Comparator.comparing(TopicPartition::toString))
                .toList();
    }

    @Override
    public void close() {
        open = false;
        producer.close(Duration.ofSeconds(2));
        try {
            listening.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
