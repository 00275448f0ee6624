package cn.biaogan.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.testing.Infrastructure;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

/** Against a real broker. */
class TopicsIT {

    @Test
    void createsWhatIsMissingAndRepartitionsNothing() throws Exception {
        String theirs = "test.theirs." + UUID.randomUUID();
        String missing = "test.missing." + UUID.randomUUID();
        try (var admin = Admin.create(Map.of("bootstrap.servers", Infrastructure.kafkaBootstrap()))) {
            admin.createTopics(List.of(new NewTopic(theirs, 1, (short) 1)))
                    .all()
                    .get();

            new Topics(List.of(theirs, missing), 3).ensure(admin);
            new Topics(List.of(theirs, missing), 5).ensure(admin);

            var topics = admin.describeTopics(List.of(theirs, missing, theirs + Topics.DEAD_LETTERS))
                    .allTopicNames()
                    .get();
            assertThat(topics.get(theirs).partitions()).hasSize(1);
            assertThat(topics.get(missing).partitions()).hasSize(3);
            assertThat(topics.get(theirs + Topics.DEAD_LETTERS).partitions()).hasSize(1);
        }
    }
}
