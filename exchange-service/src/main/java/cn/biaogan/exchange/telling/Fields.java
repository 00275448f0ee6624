package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.notification.domain.Language;
import cn.biaogan.exchange.notification.domain.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a text may speak of: the fields of a fact, and what is known besides. {@code items.count} is the length of a
 * list, {@code items.reason} what its items say, one a line.
 */
record Fields(JsonNode data, Map<String, Words> known) {

    private static final String COUNT = ".count";

    static Fields of(JsonNode data) {
        return new Fields(data, Map.of());
    }

    Fields with(String name, Words value) {
        var more = new HashMap<>(known);
        more.put(name, value);
        return new Fields(data, Map.copyOf(more));
    }

    Fields with(String name, String value) {
        return value.isBlank() ? this : with(name, new Words(value, value));
    }

    /** Absent for what is missing or no plain value. */
    @Nullable
    String value(String name, Language language) {
        var words = known.get(name);
        if (words != null) {
            return words.in(language);
        }
        if (name.endsWith(COUNT)) {
            JsonNode list = data.path(name.substring(0, name.length() - COUNT.length()));
            return list.isArray() ? Integer.toString(list.size()) : null;
        }
        int dot = name.indexOf('.');
        return dot > 0
                ? lines(data.path(name.substring(0, dot)), name.substring(dot + 1))
                : plain(data.path(name), language);
    }

    private static @Nullable String lines(JsonNode list, String field) {
        String all = list.valueStream()
                .map(item -> item.path(field).asString(""))
                .filter(line -> !line.isBlank())
                .map(line -> "· " + line)
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String plain(JsonNode value, Language language) {
        if (value.isNumber()) {
            return value.asString();
        }
        if (!value.isString() || value.asString().isBlank()) {
            return null;
        }
        try {
            return BeijingTime.in(language, Instant.parse(value.asString()));
        } catch (DateTimeException noTime) {
            return value.asString();
        }
    }
}
