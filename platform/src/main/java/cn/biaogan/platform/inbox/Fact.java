package cn.biaogan.platform.inbox;

import cn.biaogan.platform.kernel.TenantId;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A message with its envelope read and its data not yet.
 *
 * @param sequence from 1 in its key's stream
 * @param trace W3C traceparent, empty when there is none
 */
record Fact(
        String topic,
        String key,
        long sequence,
        UUID id,
        String type,
        TenantId tenant,
        Instant time,
        String correlation,
        String trace,
        String data) {

    /** @throws IllegalArgumentException when the envelope lacks what the inbox lives on; the message says what */
    static Fact of(ConsumerRecord<String, byte[]> record) {
        CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
        if (record.key() == null) {
            throw new IllegalArgumentException("no key");
        }
        var id = UUID.fromString(event.getId());
        String correlation = text(event, "correlationid");
        return new Fact(
                record.topic(),
                record.key(),
                positive(required(event, "sequence")),
                id,
                event.getType(),
                new TenantId(required(event, "tenant")),
                event.getTime() == null
                        ? Instant.ofEpochMilli(record.timestamp())
                        : event.getTime().toInstant(),
                correlation.isEmpty() ? id.toString() : correlation,
                text(event, "traceparent"),
                new String(Objects.requireNonNull(event.getData(), "no data").toBytes(), StandardCharsets.UTF_8));
    }

    <T> IncomingEvent<T> with(String subscription, T read) {
        String source = Cursors.id(subscription, topic, tenant.value(), key);
        return new IncomingEvent<>(id, type, tenant, source, key, sequence, time, correlation, read);
    }

    /** The headers as text, for a reader of the dead letter. */
    static TreeMap<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new TreeMap<String, String>();
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    private static long positive(String sequence) {
        long value = Long.parseLong(sequence);
        if (value < 1) {
            throw new IllegalArgumentException("sequence " + value);
        }
        return value;
    }

    private static String required(CloudEvent event, String extension) {
        String value = text(event, extension);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("no ce_" + extension);
        }
        return value;
    }

    private static String text(CloudEvent event, String extension) {
        @Nullable Object value = event.getExtension(extension);
        return value == null ? "" : value.toString();
    }
}
