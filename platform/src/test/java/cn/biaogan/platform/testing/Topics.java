package cn.biaogan.platform.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;

/** Topics of the test's broker. */
public final class Topics {

    private Topics() {}

    /** Makes the topic with three partitions; one that is there stays. */
    public static void create(String name) {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, 3, (short) 1))).all().get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(failed.getCause());
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Messages ever written to the topic. */
    public static long messages(String name) {
        try (Admin admin = admin()) {
            long sum = 0;
            for (var partition : admin.describeTopics(List.of(name))
                    .allTopicNames()
                    .get()
                    .get(name)
                    .partitions()) {
                var place = new TopicPartition(name, partition.partition());
                sum += admin.listOffsets(Map.of(place, OffsetSpec.latest()))
                        .partitionResult(place)
                        .get()
                        .offset();
            }
            return sum;
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", Infrastructure.kafkaBootstrap()));
    }
}
