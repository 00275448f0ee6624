package cn.biaogan.monitoring.fact;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it arrived, in the binary mode of CloudEvents over Kafka.
 *
 * @param source topic, tenant and key: one ordered stream
 * @param sequence position in that stream, from 1
 * @param data as JSON; empty when there is none
 */
public record Fact(String source, long sequence, String type, String tenant, String data) {

    private static final JsonMapper TOLERANT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @throws UnreadableFact when the envelope lacks what counting needs */
    public static Fact of(String topic, byte @Nullable [] key, Headers headers, byte @Nullable [] data) {
        if (key == null) {
            throw new UnreadableFact("without key");
        }
        var tenant = header(headers, "tenant");
        var source = topic + "|" + tenant + "/" + new String(key, StandardCharsets.UTF_8);
        var text = data == null ? "" : new String(data, StandardCharsets.UTF_8);
        return new Fact(source, sequence(headers), header(headers, "type"), tenant, text);
    }

    /**
     * What it adds to the counts; empty when its type does not count.
     *
     * @throws UnreadableFact when the data lacks what counting needs
     */
    public Map<Cell, Long> counts() {
        return Stage.of(type)
                .map(stage -> stage.counted().cells(stage, tenant, read()))
                .orElseGet(Map::of);
    }

    /** Why a message cannot be counted, for an operator to read. */
    public static String whyNot(RuntimeException failed) {
        return failed instanceof UnreadableFact unreadable
                ? String.valueOf(unreadable.getMessage())
                : failed.toString();
    }

    private CountedV1 read() {
        try {
            var read = TOLERANT.readValue(data, CountedV1.class);
            if (read == null) {
                throw new UnreadableFact("without data");
            }
            return read;
        } catch (JacksonException noJson) {
            throw new UnreadableFact("data cannot be read: " + noJson.getOriginalMessage(), noJson);
        }
    }

    private static long sequence(Headers headers) {
        try {
            long sequence = Long.parseLong(header(headers, "sequence"));
            if (sequence > 0) {
                return sequence;
            }
            throw new UnreadableFact("with sequence " + sequence);
        } catch (NumberFormatException noNumber) {
            throw new UnreadableFact("without a sequence number", noNumber);
        }
    }

    private static String header(Headers headers, String attribute) {
        var header = headers.lastHeader("ce_" + attribute);
        if (header == null || header.value() == null) {
            throw new UnreadableFact("without " + attribute);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
