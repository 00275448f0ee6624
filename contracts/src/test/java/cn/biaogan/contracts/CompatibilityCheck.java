package cn.biaogan.contracts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What a new schema of the same version takes away from readers and from history. Topics keep every event, so the new
 * schema has to accept the old events, and readers of the old schema have to understand the new ones. Allowed: a new
 * optional field, a wider bound, other words.
 */
final class CompatibilityCheck {

    private static final Set<String> WORDS = Set.of("title", "description", "$comment", "examples", "deprecated");
    private static final List<String> LOWER = List.of("minimum", "minLength", "minItems", "minProperties");
    private static final List<String> UPPER = List.of("maximum", "maxLength", "maxItems", "maxProperties");
    private static final Set<String> STRUCTURE = Set.of("properties", "required", "items", "enum", "type");

    private final List<String> violations = new ArrayList<>();

    private CompatibilityCheck() {}

    /** Released types to schemas against current ones; a released type may not disappear. */
    static List<String> violations(Map<String, JsonNode> released, Map<String, JsonNode> current) {
        List<String> all = new ArrayList<>();
        released.forEach((type, schema) -> {
            if (current.containsKey(type)) {
                violations(schema, current.get(type)).forEach(violation -> all.add(type + " " + violation));
            } else {
                all.add(type + " removed");
            }
        });
        return all;
    }

    /** Empty when the new schema may take the place of the old one. */
    static List<String> violations(JsonNode old, JsonNode now) {
        var check = new CompatibilityCheck();
        check.compare("", old, now);
        return check.violations;
    }

    private void compare(String at, JsonNode old, JsonNode now) {
        types(at, old, now);
        values(at, old, now);
        bounds(at, old, now);
        fields(at, old, now);
        if (old.has("items") && now.has("items")) {
            compare(at + "[]", old.get("items"), now.get("items"));
        } else if (old.has("items") != now.has("items")) {
            report(at, "items changed");
        }
        rest(at, old, now);
    }

    private void types(String at, JsonNode old, JsonNode now) {
        if (!set(old.path("type")).equals(set(now.path("type")))) {
            report(at, "type changed from " + old.path("type") + " to " + now.path("type"));
        }
    }

    private void values(String at, JsonNode old, JsonNode now) {
        if (old.has("enum") != now.has("enum")) {
            report(at, now.has("enum") ? "enum narrowed" : "enum widened");
            return;
        }
        var before = set(old.path("enum"));
        var after = set(now.path("enum"));
        if (!after.containsAll(before)) {
            report(at, "enum narrowed");
        }
        if (!before.containsAll(after)) {
            report(at, "enum widened");
        }
    }

    private void bounds(String at, JsonNode old, JsonNode now) {
        LOWER.stream()
                .filter(word -> now.has(word) && (!old.has(word) || number(now, word) > number(old, word)))
                .forEach(word -> report(at, word + " narrowed"));
        UPPER.stream()
                .filter(word -> now.has(word) && (!old.has(word) || number(now, word) < number(old, word)))
                .forEach(word -> report(at, word + " narrowed"));
    }

    private void fields(String at, JsonNode old, JsonNode now) {
        old.path("properties").properties().forEach(field -> {
            var place = at + "/" + field.getKey();
            if (now.path("properties").has(field.getKey())) {
                compare(place, field.getValue(), now.get("properties").get(field.getKey()));
            } else {
                report(place, "removed");
            }
        });
        var before = set(old.path("required"));
        var after = set(now.path("required"));
        after.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> report(at + "/" + name, "newly required"));
        before.stream()
                .filter(name -> !after.contains(name))
                .forEach(name -> report(at + "/" + name, "no longer sure"));
    }

    /** Patterns, formats, conditions, topic, key and whatever this check does not know: any change counts. */
    private void rest(String at, JsonNode old, JsonNode now) {
        var words = new TreeSet<>(Json.names(old));
        words.addAll(Json.names(now));
        words.removeAll(WORDS);
        words.removeAll(STRUCTURE);
        words.removeAll(LOWER);
        words.removeAll(UPPER);
        words.stream()
                .filter(word -> !old.path(word).equals(now.path(word)))
                .forEach(word -> report(at, word + " changed"));
    }

    private void report(String at, String what) {
        violations.add((at.isEmpty() ? "/" : at) + ": " + what);
    }

    private static double number(JsonNode schema, String word) {
        return schema.get(word).doubleValue();
    }

    private static Set<String> set(JsonNode textOrTexts) {
        return textOrTexts.isArray() ? new HashSet<>(Json.texts(textOrTexts)) : Set.of(textOrTexts.asString(""));
    }
}
