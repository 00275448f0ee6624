package cn.biaogan.platform.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a service's description has to tell, so that a client can be generated from it.
 * <pre>{@code assertThat(OpenApiRules.broken(service.anonymous().get("/api/review/openapi.json").json())).isEmpty();}</pre>
 */
public final class OpenApiRules {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String PROBLEM = "#/components/schemas/Problem";

    private static final Pattern MIXED = Pattern.compile("\\p{IsHan}[,;:(]|[,;:)]\\p{IsHan}");

    private final JsonNode api;
    private final List<String> broken = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private OpenApiRules(JsonNode api) {
        this.api = api;
    }

    /** Every rule that is broken, with the place. */
    public static List<String> broken(JsonNode api) {
        var rules = new OpenApiRules(api);
        rules.check();
        return rules.broken;
    }

    private void check() {
        require(api.path("openapi").asString("").startsWith("3.1"), "is not OpenAPI 3.1");
        require(chinese(api.path("info").path("title")), "has no Chinese title");
        require(chinese(api.path("info").path("description")), "has no Chinese description");
        require(!api.path("servers").isEmpty(), "names no server");
        require(api.path("components").path("securitySchemes").has("oidc"), "has no security scheme");
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operation(entry.getKey() + " " + path.getKey(), entry.getValue())));
        references(api);
        punctuation(api);
    }

    private void operation(String name, JsonNode operation) {
        require(chinese(operation.path("summary")), name + " has no Chinese summary");
        require(operation.path("summary").asString("").contains(" / "), name + " has no English summary");
        require(ids.add(operation.path("operationId").asString(name)), name + " has another's operationId");
        require(operation.has("operationId"), name + " has no operationId");
        require(
                chinese(operation.path("tags").path(0)),
                name + " has no Chinese tag: " + operation.path("tags").path(0));
        answers(name, operation.path("responses"));
        headers(name, operation);
        for (JsonNode parameter : operation.path("parameters")) {
            require(typed(parameter.path("schema")), name + " has an untyped " + parameter.path("name"));
        }
        operation
                .path("requestBody")
                .path("content")
                .forEach(body -> require(typed(body.path("schema")), name + " takes an untyped body"));
    }

    private void answers(String name, JsonNode responses) {
        var succeeding = responses.propertyNames().stream()
                .filter(status -> status.startsWith("2"))
                .toList();
        require(!succeeding.isEmpty(), name + " never succeeds");
        for (String status : succeeding) {
            JsonNode content = responses.path(status).path("content");
            require(status.equals("204") || !content.isEmpty(), name + " answers " + status + " with nothing");
            content.forEach(
                    body -> require(typed(body.path("schema")), name + " answers " + status + " without a type"));
        }
        responses.properties().stream()
                .filter(response -> !response.getKey().startsWith("2"))
                .forEach(response -> require(
                        response.getValue()
                                .path("content")
                                .path("application/problem+json")
                                .path("schema")
                                .path("$ref")
                                .asString("")
                                .equals(PROBLEM),
                        name + " answers " + response.getKey() + " with no problem"));
        require(responses.has("default"), name + " tells of no problem");
        if (responses.path("201").path("headers").has("Location")) {
            require(responses.path("201").path("headers").has("ETag"), name + " creates without an ETag");
        }
    }

    /** Who may be told 428 demands the version, and nobody else. */
    private void headers(String name, JsonNode operation) {
        boolean told = operation.path("responses").has("428");
        List<JsonNode> versions = stream(operation.path("parameters"))
                .filter(parameter -> parameter.path("name").asString("").equals("If-Match"))
                .toList();
        require(told == !versions.isEmpty(), name + " and If-Match: it is " + (told ? "not demanded" : "not told"));
        versions.forEach(version -> require(
                version.path("required").asBoolean(false)
                        || version.path("description").asString("").contains("demanded once there is one"),
                name + " does not require If-Match"));
    }

    /** Says more of it than that it is something. */
    private static boolean typed(JsonNode schema) {
        if (schema.has("$ref") || schema.has("oneOf") || schema.has("enum")) {
            return true;
        }
        return switch (schema.path("type").asString("")) {
            case "", "object" ->
                schema.has("properties")
                        || schema.has("additionalProperties") && typed(schema.path("additionalProperties"));
            case "array" -> typed(schema.path("items"));
            default -> true;
        };
    }

    private void references(JsonNode node) {
        JsonNode reference = node.path("$ref");
        if (reference.isString()) {
            require(!api.at(reference.asString().substring(1)).isMissingNode(), reference + " leads nowhere");
        }
        node.forEach(this::references);
    }

    /** Chinese takes full-width marks. */
    private void punctuation(JsonNode node) {
        if (node.isString()) {
            require(!MIXED.matcher(node.asString()).find(), node + " mixes half-width marks into Chinese");
        }
        node.forEach(this::punctuation);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }

    private static boolean chinese(JsonNode text) {
        return text.asString("")
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
