package cn.biaogan.exchange.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a fact that go public; a field that is added to it later does not until it is named here.
 *
 * @param named each with its own fields, none when it is a plain value or a list of those
 */
record PublicFields(Map<String, PublicFields> named) {

    private static final PublicFields PLAIN = new PublicFields(Map.of());

    /** @param paths such as {@code entries.industry}, which names a field of every item of {@code entries} */
    static PublicFields of(String... paths) {
        var named = new LinkedHashMap<String, PublicFields>();
        for (String path : paths) {
            int dot = path.indexOf('.');
            if (dot < 0) {
                named.put(path, PLAIN);
            } else {
                var inner = of(path.substring(dot + 1));
                named.merge(path.substring(0, dot), inner, PublicFields::and);
            }
        }
        return new PublicFields(named);
    }

    private PublicFields and(PublicFields more) {
        var all = new LinkedHashMap<>(named);
        all.putAll(more.named);
        return new PublicFields(all);
    }

    /** The data without everything that is not named. */
    ObjectNode of(JsonNode data) {
        var open = JsonNodeFactory.instance.objectNode();
        named.forEach((name, inner) -> {
            JsonNode value = data.path(name);
            if (value.isArray()) {
                open.set(name, inner.items(value));
            } else if (inner.mayShow(value)) {
                open.set(name, inner.shown(value));
            }
        });
        return open;
    }

    private ArrayNode items(JsonNode list) {
        var open = JsonNodeFactory.instance.arrayNode();
        list.valueStream().filter(this::mayShow).map(this::shown).forEach(open::add);
        return open;
    }

    private boolean mayShow(JsonNode value) {
        return named.isEmpty() ? value.isValueNode() : value.isObject();
    }

    private JsonNode shown(JsonNode value) {
        return named.isEmpty() ? value : of(value);
    }

    /** The paths that the schema of the data does not have. */
    List<String> missingIn(JsonNode schema) {
        return named.entrySet().stream()
                .flatMap(field -> missing(
                        field.getKey(),
                        field.getValue(),
                        schema.path("properties").path(field.getKey())))
                .toList();
    }

    private static Stream<String> missing(String name, PublicFields inner, JsonNode schema) {
        if (schema.isMissingNode()) {
            return Stream.of(name);
        }
        var items = schema.has("items") ? schema.path("items") : schema;
        return inner.missingIn(items).stream().map(path -> name + "." + path);
    }
}
