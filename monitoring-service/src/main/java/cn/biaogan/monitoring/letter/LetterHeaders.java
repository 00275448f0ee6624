package cn.biaogan.monitoring.letter;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** What the copy of a message in a dead-letter topic, or on its way back, says of where it came from. */
public final class LetterHeaders {

    /** The counting, as its letters name it. */
    static final String READER = "counting";

    static final String SUBSCRIPTION = "biaogan-subscription";
    static final String ERROR = "biaogan-error";
    private static final String PLACE = "biaogan-place";
    private static final String TOPIC = "biaogan-topic";

    private static final String NAME = "monitoring/" + READER;
    private static final int LONGEST_ERROR = 1000;

    private LetterHeaders() {}

    /** Bounded: the copy must fit where the message itself did. */
    public static Headers of(Headers message, String topic, int partition, long offset, String error) {
        var copy = new RecordHeaders(message);
        put(copy, TOPIC, topic);
        put(copy, PLACE, partition + "-" + offset);
        put(copy, SUBSCRIPTION, NAME);
        put(copy, ERROR, error.substring(0, Math.min(error.length(), LONGEST_ERROR)));
        return copy;
    }

    /** The topic a replayed message came from first; empty when it does not say. */
    public static String topic(Headers headers) {
        return text(headers, TOPIC);
    }

    static boolean areOfTheCounting(Headers headers) {
        return text(headers, SUBSCRIPTION).equals(NAME);
    }

    static String error(Headers headers) {
        return text(headers, ERROR);
    }

    /** Partition and offset, such as {@code 2-17}. */
    static String place(Headers headers) {
        return text(headers, PLACE);
    }

    static int partitionOf(String place) {
        return Integer.parseInt(place.substring(0, place.indexOf('-')));
    }

    static long offsetOf(String place) {
        return Long.parseLong(place.substring(place.indexOf('-') + 1));
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Headers headers, String name) {
        @Nullable Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
