package cn.biaogan.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One way to spoil a valid example, so that its schema has to refuse it. */
record Mutation(String what, JsonNode data) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Every fault the schema's own words rule out, at every place the example reaches. */
    static List<Mutation> of(JsonNode schema, JsonNode example) {
        var collector = new Collector(example, new ArrayList<>());
        collector.visit(schema, JsonPointer.empty(), example);
        return collector.found;
    }

    /** The example with a field no schema names, once per object that has named fields. */
    static List<Mutation> withUnknownField(JsonNode schema, JsonNode example) {
        var collector = new Collector(example, new ArrayList<>());
        collector.objects(
                schema,
                JsonPointer.empty(),
                example,
                (at, object) -> collector.change(
                        at, "gets an unknown field", o -> ((ObjectNode) o).put("fieldNobodyKnows", "x")));
        return collector.found;
    }

    private record Collector(JsonNode example, List<Mutation> found) {

        void visit(JsonNode schema, JsonPointer at, JsonNode value) {
            wrongTypes(schema).forEach(wrong -> replace(at, "becomes " + wrong, wrong));
            if (schema.has("enum")) {
                replace(at, "gets a value outside the list", NODES.stringNode("NOT_IN_THE_LIST"));
            }
            if (schema.has("pattern")) {
                replace(at, "breaks the pattern", NODES.stringNode("§ §"));
            }
            bounds(schema, at);
            if (value.isObject() && schema.has("properties")) {
                fields(schema, at, value);
            }
            if (value.isArray()) {
                elements(schema, at, value);
            }
            if (schema.path("additionalProperties").isObject()) {
                value.properties()
                        .forEach(entry -> visit(
                                schema.get("additionalProperties"),
                                at.appendProperty(entry.getKey()),
                                NODES.missingNode()));
            }
        }

        private Stream<JsonNode> wrongTypes(JsonNode schema) {
            if (!schema.path("type").isString()) {
                return Stream.of(NODES.nullNode(), NODES.objectNode());
            }
            return switch (schema.get("type").stringValue()) {
                case "string" -> Stream.of(NODES.numberNode(7), NODES.nullNode(), NODES.arrayNode());
                case "integer" -> Stream.of(NODES.stringNode("7"), NODES.numberNode(7.5), NODES.nullNode());
                case "number" -> Stream.of(NODES.stringNode("7"), NODES.nullNode());
                case "boolean" -> Stream.of(NODES.stringNode("true"), NODES.numberNode(1), NODES.nullNode());
                case "array" -> Stream.of(NODES.objectNode(), NODES.stringNode("x"), NODES.nullNode());
                case "object" -> Stream.of(NODES.arrayNode(), NODES.stringNode("x"), NODES.nullNode());
                default -> throw new AssertionError("unknown type in " + schema);
            };
        }

        private void bounds(JsonNode schema, JsonPointer at) {
            if (schema.path("minLength").asInt(0) > 0) {
                replace(at, "becomes empty", NODES.stringNode(""));
            }
            if (schema.has("maxLength")) {
                int length = schema.get("maxLength").asInt() + 1;
                replace(at, "becomes too long", NODES.stringNode("长".repeat(length)));
            }
            if (schema.has("minimum")) {
                replace(
                        at,
                        "falls below the minimum",
                        NODES.numberNode(schema.get("minimum").asInt() - 1));
            }
            if (schema.has("maximum")) {
                replace(
                        at,
                        "rises above the maximum",
                        NODES.numberNode(schema.get("maximum").asInt() + 1));
            }
            if (schema.path("minItems").asInt(0) > 0) {
                replace(at, "becomes empty", NODES.arrayNode());
            }
            if (schema.path("minProperties").asInt(0) > 0) {
                replace(at, "becomes empty", NODES.objectNode());
            }
        }

        private void fields(JsonNode schema, JsonPointer at, JsonNode value) {
            Json.texts(schema.path("required"))
                    .forEach(name -> change(at, "loses " + name, o -> ((ObjectNode) o).remove(name)));
            schema.get("properties").properties().forEach(property -> {
                var place = at.appendProperty(property.getKey());
                if (value.has(property.getKey())) {
                    visit(property.getValue(), place, value.get(property.getKey()));
                } else {
                    wrongTypes(property.getValue()).forEach(wrong -> replace(place, "becomes " + wrong, wrong));
                }
            });
        }

        private void elements(JsonNode schema, JsonPointer at, JsonNode value) {
            for (int i = 0; i < value.size(); i++) {
                visit(schema.get("items"), at.appendIndex(i), value.get(i));
            }
            if (schema.path("uniqueItems").asBoolean(false) && !value.isEmpty()) {
                change(at, "repeats an element", a -> ((ArrayNode) a).add(value.get(0)));
            }
        }

        void objects(JsonNode schema, JsonPointer at, JsonNode value, BiConsumer<JsonPointer, JsonNode> found) {
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    objects(schema.get("items"), at.appendIndex(i), value.get(i), found);
                }
            } else if (schema.has("properties")) {
                found.accept(at, value);
                schema.get("properties").properties().stream()
                        .filter(property -> value.has(property.getKey()))
                        .forEach(property -> objects(
                                property.getValue(),
                                at.appendProperty(property.getKey()),
                                value.get(property.getKey()),
                                found));
            }
        }

        private void replace(JsonPointer at, String what, JsonNode wrong) {
            if (at.matches()) {
                found.add(new Mutation("the data " + what, wrong));
                return;
            }
            change(at.head(), at.last() + " " + what, parent -> {
                if (parent instanceof ObjectNode object) {
                    object.set(at.last().getMatchingProperty(), wrong);
                } else {
                    ((ArrayNode) parent).set(at.last().getMatchingIndex(), wrong);
                }
            });
        }

        void change(JsonPointer at, String what, Consumer<JsonNode> change) {
            var copy = example.deepCopy();
            change.accept(copy.at(at));
            found.add(new Mutation(at + ": " + what, copy));
        }
    }
}
