package cn.biaogan.platform.inbox;

import cn.biaogan.platform.kernel.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A message that was not applied, or waits behind one that was not.
 *
 * @param id of subscription, topic, key and sequence
 * @param sequence 0 when the message has no readable envelope
 * @param state DEAD waits for an operator, HELD for an earlier message of its key; REPLAYED and SKIPPED are settled
 * @param reason POISON (could not be applied), HOLE (an earlier one is missing), BEHIND (an earlier one is a letter),
 *     EARLY (something of another stream is missing), MALFORMED (no readable envelope)
 * @param error what the last attempt said, at most 4000 characters of it
 */
record DeadLetter(
        String id,
        String subscription,
        String topic,
        String key,
        long sequence,
        String type,
        String tenant,
        State state,
        String reason,
        String error,
        Instant at,
        Map<String, String> headers,
        String data) {

    private static final int ERROR = 4000;

    DeadLetter {
        error = error.substring(0, Math.min(error.length(), ERROR));
    }

    /** Of a message whose envelope was read. */
    static DeadLetter of(
            EventSubscription subscription,
            ConsumerRecord<String, byte[]> record,
            Fact fact,
            State state,
            String reason,
            String error,
            Instant at) {
        String cursor =
                Cursors.id(subscription.name(), fact.topic(), fact.tenant().value(), fact.key());
        return new DeadLetter(
                cursor + "|" + fact.sequence(),
                subscription.name(),
                fact.topic(),
                fact.key(),
                fact.sequence(),
                fact.type(),
                fact.tenant().value(),
                state,
                reason,
                error,
                at,
                Fact.headers(record),
                fact.data());
    }

    /** Of a message without a readable envelope: its place in the topic is its key. */
    static DeadLetter unreadable(
            EventSubscription subscription, ConsumerRecord<String, byte[]> record, RuntimeException why, Instant at) {
        String place = record.partition() + "-" + record.offset();
        String tenant = TenantId.NATIONAL.value();
        return new DeadLetter(
                Cursors.id(subscription.name(), record.topic(), tenant, place),
                subscription.name(),
                record.topic(),
                place,
                0,
                "",
                tenant,
                State.DEAD,
                "MALFORMED",
                why.toString(),
                at,
                Fact.headers(record),
                record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8));
    }

    /** The message, made anew. */
    Fact fact() {
        return new Fact(
                topic,
                key,
                sequence,
                UUID.fromString(headers.getOrDefault("ce_id", "")),
                type,
                new TenantId(tenant),
                Instant.parse(headers.getOrDefault("ce_time", at.toString())),
                headers.getOrDefault("ce_correlationid", id),
                headers.getOrDefault("ce_traceparent", ""),
                data);
    }

    enum State {
        DEAD,
        HELD,
        REPLAYED,
        SKIPPED
    }

    boolean settled() {
        return state == State.REPLAYED || state == State.SKIPPED;
    }

    String cursorId() {
        return Cursors.id(subscription, topic, tenant, key);
    }
}
