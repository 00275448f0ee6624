package cn.biaogan.platform.inbox;

import java.time.Instant;
import java.util.Map;

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
