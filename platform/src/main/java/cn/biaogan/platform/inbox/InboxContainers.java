package cn.biaogan.platform.inbox;

import cn.biaogan.platform.observability.ConsumerLag;
import cn.biaogan.platform.observability.LogContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Creates the topics the service knows, as soon as the broker can be reached, then starts one consumer a subscription
 * and a watch: over held keys, over consumers that ended, over how far they are behind. A service starts without the
 * broker.
 */
final class InboxContainers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxContainers.class);
    private static final Duration REFUSED_PAUSE = Duration.ofSeconds(5);

    /** What the watch works with. */
    record Watched(Map<String, Object> broker, Supplier<Topics> topics, Runnable tend) {}

    private final Watched watched;
    private final String service;
    private final ConsumerLag lag;
    private final Map<EventSubscription, ConcurrentMessageListenerContainer<String, byte[]>> containers =
            new LinkedHashMap<>();
    private volatile boolean running;
    private volatile @Nullable Thread watch;

    InboxContainers(
            Watched watched,
            ConsumerFactory<String, byte[]> consumers,
            Map<EventSubscription, Inbox> inboxes,
            String service,
            Duration outagePause) {
        this.watched = watched;
        this.service = service;
        var readers = new HashMap<String, ConsumerLag.Reader>();
        inboxes.forEach((subscription, inbox) -> {
            readers.put(
                    subscription.name(), new ConsumerLag.Reader(group(subscription), List.of(subscription.topic())));
            var properties = new ContainerProperties(subscription.topic());
            properties.setGroupId(group(subscription));
            properties.setClientId(service + "-" + subscription.name());
            properties.setMessageListener(inbox);
            properties.setMissingTopicsFatal(false);
            properties.setShutdownTimeout(5000);
            properties.setAuthExceptionRetryInterval(REFUSED_PAUSE);
            var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
            container.setBeanName("inbox-" + service + "-" + subscription.name());
            container.setCommonErrorHandler(
                    new DefaultErrorHandler(new FixedBackOff(outagePause.toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS)));
            containers.put(subscription, container);
        });
        this.lag = new ConsumerLag(watched.broker(), readers, service);
    }

    private String group(EventSubscription subscription) {
        return "biaogan-" + service + "-" + subscription.name();
    }

    @Override
    public void start() {
        running = true;
        watch = Thread.ofPlatform().name("inbox-watch").daemon().start(this::watch);
    }

    private void watch() {
        try (var about = LogContext.of(service)) {
            while (running && !created()) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
            containers.values().forEach(ConcurrentMessageListenerContainer::start);
            lag.start();
            while (running) {
                unlessAway(watched.tend());
                containers.values().forEach(this::restartWhenEnded);
                TimeUnit.SECONDS.sleep(2);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean created() {
        try (Admin admin = Admin.create(watched.broker())) {
            watched.topics().get().ensure(admin);
            return true;
        } catch (RuntimeException away) {
            LOG.warn("The topics cannot be made ready yet: {}", away.toString());
            return false;
        }
    }

    private void restartWhenEnded(ConcurrentMessageListenerContainer<String, byte[]> container) {
        if (running && !container.isInExpectedState()) {
            LOG.error("{} ended by itself and is started again", container.getBeanName());
            unlessAway(() -> {
                container.stop();
                container.start();
            });
        }
    }

    private static void unlessAway(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException away) {
            LOG.debug("Later", away);
        }
    }

    @Override
    public void stop() {
        running = false;
        lag.stop();
        Thread thread = watch;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        containers.values().parallelStream().forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Messages the subscription has not finished; {@code NaN} until the broker told it first. */
    double lag(EventSubscription subscription) {
        return lag.of(subscription.name());
    }

    /** 1 while the subscription's consumer runs, else 0. */
    double consumes(EventSubscription subscription) {
        var container = containers.get(subscription);
        return container != null && container.isRunning() && container.isInExpectedState() ? 1 : 0;
    }
}
