package cn.biaogan.platform.relay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.kafka.KafkaException;

/**
 * Which topics are there. A producer that sends to one that is not may have the broker make it with settings of its
 * own, seven days of retention among them; asking makes none.
 */
final class KnownTopics implements Predicate<String> {

    private static final int PATIENCE_SECONDS = 5;

    private final Map<String, Object> settings;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** @param settings of the admin client */
    KnownTopics(Map<String, Object> settings) {
        this.settings = settings;
    }

    /** @throws KafkaException when the broker cannot be asked */
    @Override
    public boolean test(String topic) {
        if (!known.contains(topic) && isThere(topic)) {
            known.add(topic);
        }
        return known.contains(topic);
    }

    private boolean isThere(String topic) {
        try (Admin admin = Admin.create(settings)) {
            admin.describeTopics(List.of(topic)).allTopicNames().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw new KafkaException("cannot ask for the topic " + topic, failed.getCause());
        } catch (TimeoutException brokerAway) {
            throw new KafkaException("cannot ask for the topic " + topic, brokerAway);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped while asking for the topic " + topic, stopped);
        }
    }
}
