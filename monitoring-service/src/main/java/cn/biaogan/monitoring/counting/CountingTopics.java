package cn.biaogan.monitoring.counting;

import cn.biaogan.platform.inbox.Topics;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** Makes the topics ready: the counted ones as every service does, the totals, and the replays. */
final class CountingTopics implements Runnable {

    private final CountingSettings settings;
    private final Map<String, Object> broker;

    CountingTopics(CountingSettings settings, String bootstrap) {
        this.settings = settings;
        this.broker = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    }

    /** @throws RuntimeException while the broker is away */
    @Override
    public void run() {
        try (Admin admin = Admin.create(broker)) {
            new Topics(settings.topics(), settings.partitions()).ensure(admin);
        }
        var own = new KafkaAdmin(broker);
        own.setOperationTimeout(5);
        own.createOrModifyTopics(
                TopicBuilder.name(CountingSettings.TOTALS)
                        .partitions(1)
                        .compact()
                        .build(),
                replays(own));
    }

    /** A source is known in its own partition alone: replays have as many as the topic with the most, and grow with it. */
    private NewTopic replays(KafkaAdmin admin) {
        int most = admin.describeTopics(settings.topics().toArray(String[]::new)).values().stream()
                .mapToInt(topic -> topic.partitions().size())
                .max()
                .orElse(settings.partitions());
        return TopicBuilder.name(CountingSettings.REPLAYS).partitions(most).build();
    }
}
