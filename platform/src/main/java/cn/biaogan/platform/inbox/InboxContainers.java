package cn.biaogan.platform.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Creates the topics the service knows, as soon as the broker can be reached, then starts one consumer a subscription
 * and a watch over held keys. A service starts without the broker.
 */
final class InboxContainers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxContainers.class);

    private final KafkaAdmin admin;
    private final Supplier<List<NewTopic>> topics;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();
    private final Runnable releaseHeld;
    private volatile boolean running;
    private volatile @org.jspecify.annotations.Nullable Thread watch;

    InboxContainers(
            KafkaAdmin admin,
            Supplier<List<NewTopic>> topics,
            ConsumerFactory<String, byte[]> consumers,
            Map<EventSubscription, Inbox> inboxes,
            String service,
            Duration outagePause,
            Runnable releaseHeld) {
        this.admin = admin;
        this.topics = topics;
        this.releaseHeld = releaseHeld;
        inboxes.forEach((subscription, inbox) -> {
            var properties = new ContainerProperties(subscription.topic());
            properties.setGroupId("biaogan-" + service + "-" + subscription.name());
            properties.setClientId(service + "-" + subscription.name());
            properties.setMessageListener(inbox);
            properties.setMissingTopicsFatal(false);
            properties.setShutdownTimeout(5000);
            var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
            container.setBeanName("inbox-" + service + "-" + subscription.name());
            container.setCommonErrorHandler(
                    new DefaultErrorHandler(new FixedBackOff(outagePause.toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS)));
            containers.add(container);
        });
    }

    @Override
    public void start() {
        running = true;
        watch = Thread.ofPlatform().name("inbox-watch").daemon().start(this::watch);
    }

    private void watch() {
        try {
            while (running && !created()) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
            containers.forEach(ConcurrentMessageListenerContainer::start);
            while (running) {
                TimeUnit.SECONDS.sleep(2);
                release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean created() {
        try {
            admin.createOrModifyTopics(topics.get().toArray(NewTopic[]::new));
            return true;
        } catch (RuntimeException away) {
            LOG.warn("The broker cannot be reached yet: {}", away.toString());
            return false;
        }
    }

    private void release() {
        try {
            releaseHeld.run();
        } catch (RuntimeException away) {
            LOG.debug("Held keys wait", away);
        }
    }

    @Override
    public void stop() {
        running = false;
        Thread thread = watch;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        containers.parallelStream().forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Messages the subscription's consumer is behind, as its last fetch saw it. */
    double lag(String subscription) {
        return containers.stream()
                .filter(c -> c.getGroupId() != null && c.getGroupId().endsWith("-" + subscription))
                .flatMap(c -> c.metrics().values().stream())
                .flatMap(m -> m.values().stream())
                .filter(m -> m.metricName().name().equals("records-lag-max"))
                .mapToDouble(m -> m.metricValue() instanceof Double d && !d.isNaN() ? d : 0)
                .max()
                .orElse(0);
    }
}
