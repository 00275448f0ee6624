package cn.biaogan.platform.relay;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;

/** Outbox entries as CloudEvents in Kafka's binary mode; the key is the aggregate's id. */
final class EventRecords {

    private final URI source;

    EventRecords(String service) {
        this.source = URI.create("/biaogan/" + service);
    }

    ProducerRecord<String, byte[]> of(WaitingDocument document, Document entry) {
        var event = CloudEventBuilder.v1()
                .withId(entry.getString("id"))
                .withSource(source)
                .withType(entry.getString("type"))
                .withSubject(document.aggregateId())
                .withTime(OffsetDateTime.parse(entry.getString("time")))
                .withDataContentType("application/json")
                .withExtension("tenant", document.tenant())
                .withExtension(
                        "sequence", Long.toString(entry.get("seq", Number.class).longValue()))
                .withExtension("correlationid", entry.getString("correlation"))
                .withData(entry.getString("data").getBytes(StandardCharsets.UTF_8));
        addIfThere(event, "causationid", entry.getString("causation"));
        addIfThere(event, "traceparent", entry.getString("trace"));
        return KafkaMessageFactory.<String>createWriter(document.home().topic(), document.aggregateId())
                .writeBinary(event.build());
    }

    private static void addIfThere(CloudEventBuilder event, String extension, String value) {
        if (!value.isEmpty()) {
            event.withExtension(extension, value);
        }
    }
}
