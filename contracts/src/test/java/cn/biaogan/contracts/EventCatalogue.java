package cn.biaogan.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Writes {@code docs/event-catalogue.md} out of the schemas and the AsyncAPI document. */
final class EventCatalogue {

    private static final String HEAD = """
            # 事件目录 / Event catalogue

            Generated from `contracts` (`mvn -pl contracts test -Dtest=EventCatalogueTest -Dcatalogue.write=true`); do not edit.
            CloudEvents 1.0 in Kafka's binary mode. The key equals `ce_subject`. Services are named without `-service`.

            | 事件类型 type | 含义 meaning | 主题 topic | 键 key | 发布 sender | 订阅 receivers |
            |---|---|---|---|---|---|
            """;

    private final AsyncApi api = AsyncApi.published();

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), new EventCatalogue().text());
    }

    String text() {
        return Contracts.eventTypes().stream().map(this::row).collect(Collectors.joining("", HEAD, ""))
                + Contracts.eventTypes().stream().map(this::section).collect(Collectors.joining());
    }

    private String row(String type) {
        var schema = Json.schema(type);
        return "| [`%s`](#%s) | %s | `%s` | `%s` | %s | %s |\n"
                .formatted(
                        type,
                        type.replace(".", ""),
                        text(schema, "title"),
                        Contracts.topicOf(type),
                        text(schema, "x-key"),
                        names(api.services("send", type)),
                        names(api.services("receive", type)));
    }

    private String section(String type) {
        var schema = Json.schema(type);
        return "\n## %s\n\n%s。\n\n| 字段 field | 类型 type | 必填 required | 含义 meaning |\n|---|---|---|---|\n%s"
                .formatted(
                        type,
                        text(schema, "description").replace(" / ", "。"),
                        fields("", schema).collect(Collectors.joining()));
    }

    private Stream<String> fields(String prefix, JsonNode schema) {
        var required = Json.texts(schema.get("required"));
        return schema.get("properties").properties().stream().flatMap(field -> {
            var body = field.getValue();
            boolean many = text(body, "type").equals("array");
            String path = prefix + field.getKey() + (many ? "[]" : "");
            String row = "| `%s` | %s | %s | %s |\n"
                    .formatted(
                            path,
                            typeOf(many ? body.get("items") : body),
                            required.contains(field.getKey()) ? "是" : "",
                            text(body, "description"));
            var inner = many ? body.get("items") : body;
            return inner.has("properties") ? Stream.concat(Stream.of(row), fields(path + ".", inner)) : Stream.of(row);
        });
    }

    private static String typeOf(JsonNode schema) {
        if (schema.has("enum")) {
            var values = Json.texts(schema.get("enum"));
            return values.size() > 5 ? "code" : values.stream().collect(Collectors.joining("`, `", "`", "`"));
        }
        return text(schema, schema.has("format") ? "format" : "type");
    }

    private static String names(Set<String> services) {
        return services.stream().map(name -> name.replace("-service", "")).collect(Collectors.joining(", "));
    }

    private static String text(JsonNode schema, String word) {
        return schema.path(word).asString("");
    }
}
