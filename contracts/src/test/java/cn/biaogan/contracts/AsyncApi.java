package cn.biaogan.contracts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The AsyncAPI document as a graph that can be asked. */
record AsyncApi(JsonNode document) {

    static AsyncApi published() {
        return new AsyncApi(Json.yaml(Json.resource("asyncapi.yaml")));
    }

    List<String> references() {
        return document.findValuesAsString("$ref");
    }

    /** References into the document or to a file beside it that find nothing. */
    List<String> unresolvedReferences() {
        return references().stream().filter(reference -> !resolves(reference)).toList();
    }

    private boolean resolves(String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : reference.startsWith("./") && AsyncApi.class.getResource(reference.substring(2)) != null;
    }

    Set<String> addressesOf(String type) {
        return document.get("channels")
                .valueStream()
                .filter(channel -> channel.get("messages").has(nameOf(type)))
                .map(channel -> channel.get("address").stringValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The services that send or receive the type on its topic, dead letters left aside. */
    Set<String> services(String action, String type) {
        return document.get("operations")
                .valueStream()
                .filter(operation -> operation.get("action").stringValue().equals(action))
                .filter(operation ->
                        !operation.at("/channel/$ref").stringValue().endsWith("-dead-letter"))
                .filter(operation -> operation
                        .get("messages")
                        .valueStream()
                        .anyMatch(message -> lastWord(message).equals(nameOf(type))))
                .map(operation -> operation.at("/tags/0/name").stringValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String lastWord(JsonNode reference) {
        String target = reference.get("$ref").stringValue();
        return target.substring(target.lastIndexOf('/') + 1);
    }

    private static String nameOf(String type) {
        return type.substring("cn.biaogan.".length(), type.length() - ".v1".length());
    }
}
