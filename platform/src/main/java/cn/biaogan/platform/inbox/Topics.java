package cn.biaogan.platform.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;

/**
 * The topics a service sends to and reads, each with its dead-letter topic: created when they are missing, kept for
 * ever, never repartitioned, since a key would move and its order break.
 */
public final class Topics {

    public static final String DEAD_LETTERS = ".dead-letter";

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final int EVENT_BYTES = 4 << 20;
    private static final int LETTER_BYTES = 5 << 20;
    private static final long PATIENCE_SECONDS = 5;

    private final Collection<String> names;
    private final int partitions;

    /** @param partitions of a topic that has to be created */
    public Topics(Collection<String> names, int partitions) {
        this.names = List.copyOf(names);
        this.partitions = partitions;
    }

    /** @throws KafkaException when the broker is away or refuses */
    public void ensure(Admin admin) {
        var there = done(admin.listTopics().names());
        admin.createTopics(missing(there)).values().values().forEach(Topics::created);
        done(admin.incrementalAlterConfigs(settings()).all());
        warnOfOtherPartitions(admin, there);
    }

    private List<NewTopic> missing(Set<String> there) {
        var missing = new ArrayList<NewTopic>();
        for (String name : names) {
            missing.add(new NewTopic(name, partitions, (short) -1));
            missing.add(new NewTopic(name + DEAD_LETTERS, 1, (short) -1));
        }
        missing.removeIf(topic -> there.contains(topic.name()));
        return missing;
    }

    /** Set on what somebody else created as well: by default a broker would forget after a week. */
    private Map<ConfigResource, Collection<AlterConfigOp>> settings() {
        return names.stream()
                .flatMap(name -> List.of(
                        Map.entry(topic(name), settings(EVENT_BYTES)),
                        Map.entry(topic(name + DEAD_LETTERS), settings(LETTER_BYTES)))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ConfigResource topic(String name) {
        return new ConfigResource(ConfigResource.Type.TOPIC, name);
    }

    private static Collection<AlterConfigOp> settings(int bytes) {
        return Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG,
                        "-1",
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(bytes))
                .entrySet()
                .stream()
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    private void warnOfOtherPartitions(Admin admin, Set<String> there) {
        var known = names.stream().filter(there::contains).toList();
        done(admin.describeTopics(known).allTopicNames()).forEach((name, topic) -> {
            if (topic.partitions().size() != partitions) {
                LOG.warn(
                        "{} has {} partitions, not {}", name, topic.partitions().size(), partitions);
            }
        });
    }

    /** Another instance may have been faster. */
    private static void created(KafkaFuture<Void> topic) {
        try {
            done(topic);
        } catch (KafkaException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }

    static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new KafkaException("the broker refused", failed.getCause());
        } catch (TimeoutException away) {
            throw new KafkaException("the broker does not answer", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped", stopped);
        }
    }
}
