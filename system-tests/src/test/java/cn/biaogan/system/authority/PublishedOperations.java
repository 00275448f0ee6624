package cn.biaogan.system.authority;

import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Every operation of every service with the roles its rule admits, none for everyone, as its OpenAPI tells them. */
final class PublishedOperations {

    private static final List<String> SERVICES =
            List.of("application", "recommendation", "review", "publication", "monitoring", "exchange");
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private PublishedOperations() {}

    /** By name, such as {@code GET /api/application/enterprise}. */
    static Map<String, Set<String>> read(Caller anyone) {
        var operations = new TreeMap<String, Set<String>>();
        for (String service : SERVICES) {
            JsonNode paths = anyone.get("/api/" + service + "/openapi.json")
                    .must()
                    .body()
                    .path("paths");
            paths.properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(entry -> METHODS.contains(entry.getKey()))
                            .forEach(operation -> operations.put(
                                    operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                    roles(operation.getValue()))));
        }
        return operations;
    }

    /** What is told to succeed without a word of what it answers; services of one process must not disturb each other. */
    static List<String> withoutAnswer(Caller anyone) {
        return SERVICES.stream()
                .map(service -> anyone.get("/api/" + service + "/openapi.json").must())
                .flatMap(reply -> reply.body().path("paths").properties().stream())
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .filter(entry -> entry.getValue().path("responses").properties().stream()
                                .filter(answer -> answer.getKey().matches("20[0-3]"))
                                .flatMap(answer ->
                                        answer.getValue().path("content").valueStream())
                                .anyMatch(content -> content.path("schema").isEmpty()
                                        || content.path("schema").isMissingNode()))
                        .map(entry -> entry.getKey() + " " + path.getKey()))
                .toList();
    }

    private static Set<String> roles(JsonNode operation) {
        return Reply.list(operation.path("x-roles")).stream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }
}
