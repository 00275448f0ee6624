package cn.biaogan.monitoring.counting;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.monitoring.fact.Cell;
import cn.biaogan.monitoring.letter.LetterHeaders;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The counting without a broker. */
final class Counter implements AutoCloseable {

    static final String CYCLE = "019cac0f-2680-7c50-9935-a6b2b247d007";

    private static final List<String> TOPICS = List.of(
            "biaogan.cycle.v1",
            "biaogan.application.v1",
            "biaogan.recommendation.v1",
            "biaogan.review.v1",
            "biaogan.publication.v1");

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TopologyTestDriver driver =
            new TopologyTestDriver(CountingTopology.of(TOPICS, CountingMeters.in(meters)), config());

    private static Properties config() {
        var config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        return config;
    }

    /** The published example of an event. */
    void example(String fact, String tenant, String key, long sequence) {
        var type = "cn.biaogan." + fact + ".v1";
        send(Contracts.topicOf(type), key, headers(type, tenant, Long.toString(sequence)), Contracts.example(type));
    }

    /** The published example of an event, as an operator's replay sends it. */
    void replay(String type, String tenant, String key, long sequence) {
        var headers = LetterHeaders.of(
                headers(type, tenant, Long.toString(sequence)), Contracts.topicOf(type), 0, 0, "could not be read");
        send(CountingSettings.REPLAYS, key, new RecordHeaders(headers), Contracts.example(type));
    }

    void send(String topic, String key, RecordHeaders headers, String data) {
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(
                        key.getBytes(StandardCharsets.UTF_8), data.getBytes(StandardCharsets.UTF_8), headers));
    }

    static RecordHeaders headers(String type, String tenant, String sequence) {
        var headers = new RecordHeaders();
        headers.add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        headers.add("ce_tenant", tenant.getBytes(StandardCharsets.UTF_8));
        headers.add("ce_sequence", sequence.getBytes(StandardCharsets.UTF_8));
        return headers;
    }

    Map<Cell, Long> counts() {
        return new Totals(driver.<String, Long>getKeyValueStore(CountingTopology.ALL_TOTALS)).of(CYCLE);
    }

    List<TestRecord<byte[], byte[]>> deadLetters(String topic) {
        return driver.createOutputTopic(
                        topic + ".dead-letter", new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    double metered(String name) {
        return meters.get("biaogan.monitoring." + name).counter().count();
    }

    @Override
    public void close() {
        driver.close();
    }
}
