package cn.biaogan.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts of the published language, by name. Event types are full names such as {@code cn.biaogan.application.submitted.v1}.
 * Every method throws {@link UnknownContract} for a name that does not exist.
 */
public final class Contracts {

    private static final String PREFIX = "cn.biaogan.";
    private static final Pattern REFERENCE_NAME = Pattern.compile("[0-9a-z][0-9a-z.-]*");
    private static final String TOLERANT = "\"additionalProperties\": true";
    private static final String STRICT = "\"additionalProperties\": false";
    private static final Map<String, String> TOPICS = index();

    private Contracts() {}

    /** All types, in the order in which the programme meets them. */
    public static Set<String> eventTypes() {
        return TOPICS.keySet();
    }

    /** The Kafka topic that carries the type. */
    public static String topicOf(String type) {
        String topic = TOPICS.get(type);
        if (topic == null) {
            throw new UnknownContract("event type", type);
        }
        return topic;
    }

    /** JSON Schema (2020-12) of the event's data, tolerant of fields it does not name, as a consumer is. */
    public static String schema(String type) {
        return event(type, "schema");
    }

    /** The same schema refusing every field it does not name: what a producer is held to. */
    public static String strictSchema(String type) {
        return schema(type).replace(TOLERANT, STRICT);
    }

    /** A valid example of the event's data, fictional. All examples together tell one cycle. */
    public static String example(String type) {
        return event(type, "example");
    }

    /** The JSON text of a reference file, such as {@code industries} or {@code form-2026.1}. */
    public static String reference(String name) {
        if (!REFERENCE_NAME.matcher(name).matches()) {
            throw new UnknownContract("reference file", name);
        }
        return read("reference/" + name + ".json", "reference file", name);
    }

    private static String event(String type, String what) {
        topicOf(type);
        return read("events/" + type.substring(PREFIX.length()) + "." + what + ".json", what + " of", type);
    }

    private static Map<String, String> index() {
        Map<String, String> topics = new LinkedHashMap<>();
        read("events/index.txt", "file", "events/index.txt").lines().forEach(line -> {
            int space = line.indexOf(' ');
            topics.put(line.substring(0, space), line.substring(space + 1));
        });
        return Collections.unmodifiableMap(topics);
    }

    private static String read(String path, String what, String name) {
        try (var in = Contracts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new UnknownContract(what, name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
