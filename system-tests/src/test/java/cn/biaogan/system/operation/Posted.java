package cn.biaogan.system.operation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A message put on a topic by somebody who is none of the services.
 *
 * @param correlation 32 hex digits, its trace id too
 */
record Posted(String topic, String key, String correlation, Map<String, String> headers, String body) {

    /** A type that nobody handles and nothing counts. */
    static final String IDLE = "cn.biaogan.application.looked-at.v1";

    /** In order, with a sound envelope, under a key nobody used. */
    static Posted first(String topic, String type, String tenant, String body) {
        String key = "st-" + UUID.randomUUID();
        String correlation = UUID.randomUUID().toString().replace("-", "");
        var headers = new HashMap<>(Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "/biaogan/application",
                "ce_type",
                type,
                "ce_subject",
                key,
                "ce_time",
                "2026-03-02T01:00:00Z",
                "ce_tenant",
                tenant,
                "ce_sequence",
                "1",
                "ce_correlationid",
                correlation,
                "content-type",
                "application/json"));
        headers.put("ce_traceparent", "00-" + correlation + "-00f067aa0ba902b7-01");
        return new Posted(topic, key, correlation, headers, body);
    }

    /** Another one of the same key. */
    Posted at(long sequence) {
        return with("ce_sequence", Long.toString(sequence))
                .with("ce_id", UUID.randomUUID().toString());
    }

    Posted with(String header, String value) {
        var changed = new HashMap<>(headers);
        changed.put(header, value);
        return new Posted(topic, key, correlation, changed, body);
    }

    /** Returns when the broker has it. */
    Posted to(String bootstrap) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var message = new ProducerRecord<>(topic, key, body.getBytes(StandardCharsets.UTF_8));
            headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(message).get();
            return this;
        } catch (java.util.concurrent.ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
