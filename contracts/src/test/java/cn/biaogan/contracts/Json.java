package cn.biaogan.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** JSON and YAML as the tests of the contracts read them. */
final class Json {

    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private Json() {}

    static JsonNode parse(String text) {
        return JSON.readTree(text);
    }

    static ObjectNode object(String text) {
        return (ObjectNode) parse(text.replace('\'', '"'));
    }

    static JsonNode yaml(String text) {
        return YAML.readTree(text);
    }

    static String pretty(JsonNode node) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    static JsonNode schema(String type) {
        return parse(Contracts.schema(type));
    }

    static JsonNode example(String type) {
        return parse(Contracts.example(type));
    }

    static JsonNode reference(String name) {
        return parse(Contracts.reference(name));
    }

    static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    /** A file beside {@link Contracts} or, with a leading slash, anywhere on the class path. */
    static String resource(String path) {
        try (var in = Contracts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new AssertionError("no resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
