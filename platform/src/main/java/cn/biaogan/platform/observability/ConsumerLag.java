package cn.biaogan.platform.observability;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * How many messages consumer groups have still to finish: what the broker holds beyond what they committed. A
 * consumer's own metric will not do: it takes what was fetched for done, and tells nothing when nothing is fetched. It
 * looks in a thread of its own, so that whoever asks never waits; while the broker is away the last look stands.
 */
public final class ConsumerLag {

    /** A group and the topics it reads. */
    public record Reader(String group, Collection<String> topics) {}

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLag.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final int PATIENCE_SECONDS = 5;

    private final Map<String, Object> client;
    private final Map<String, Reader> readers;
    private final String service;
    private volatile Map<String, Long> behind = Map.of();
    private volatile @Nullable Thread thread;

    /**
     * @param client settings of an admin client
     * @param readers by the name they are asked for under
     */
    public ConsumerLag(Map<String, Object> client, Map<String, Reader> readers, String service) {
        this.client = new HashMap<>(client);
        this.client.putIfAbsent(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 10_000);
        this.readers = Map.copyOf(readers);
        this.service = service;
    }

    /** {@code NaN} before the first look. */
    public double of(String reader) {
        Long known = behind.get(reader);
        return known == null ? Double.NaN : known;
    }

    public void start() {
        thread = Thread.ofPlatform().name("consumer-lag").daemon().start(this::watch);
    }

    public void stop() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    private void watch() {
        MDC.put(Correlation.SERVICE, service);
        try (var admin = Admin.create(client)) {
            while (true) {
                look(admin);
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Admin admin) throws InterruptedException {
        try {
            behind = lag(admin);
        } catch (ExecutionException | TimeoutException | RuntimeException away) {
            LOG.debug("The broker does not tell how far its readers are", away);
        }
    }

    private Map<String, Long> lag(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        var topics = readers.values().stream().flatMap(r -> r.topics().stream()).collect(Collectors.toSet());
        var partitions =
                admin.describeTopics(topics).allTopicNames().get(PATIENCE_SECONDS, TimeUnit.SECONDS).values().stream()
                        .flatMap(topic ->
                                topic.partitions().stream().map(p -> new TopicPartition(topic.name(), p.partition())))
                        .collect(Collectors.toSet());
        var ends = admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(Function.identity(), any -> OffsetSpec.latest())))
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var committed = admin.listConsumerGroupOffsets(readers.values().stream()
                        .collect(Collectors.toMap(Reader::group, any -> new ListConsumerGroupOffsetsSpec())))
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var lags = new HashMap<String, Long>();
        readers.forEach((name, reader) -> lags.put(
                name,
                ends.entrySet().stream()
                        .filter(end -> reader.topics().contains(end.getKey().topic()))
                        .mapToLong(
                                end -> end.getValue().offset() - position(committed.get(reader.group()), end.getKey()))
                        .sum()));
        return lags;
    }

    private static long position(@Nullable Map<TopicPartition, OffsetAndMetadata> committed, TopicPartition partition) {
        var position = committed == null ? null : committed.get(partition);
        return position == null ? 0 : position.offset();
    }
}
