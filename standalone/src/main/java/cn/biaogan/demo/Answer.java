package cn.biaogan.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the system answered. */
record Answer(int status, String etag, JsonNode body) {

    boolean ok() {
        return status / 100 == 2;
    }

    /** The stable code of a problem, empty when it is none. */
    String code() {
        return body.path("code").asString("");
    }

    String text(String field) {
        return body.path(field).asString("");
    }

    /** A document of this kind: its first characters, none for what is no document. */
    boolean begins(String mark) {
        byte[] bytes = body.isBinary() ? body.binaryValue() : new byte[0];
        return new String(bytes, 0, Math.min(bytes.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    List<JsonNode> items() {
        return list(body.path("items"));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** @throws IllegalStateException when the system refused what it must not refuse */
    Answer must(String what) {
        if (!ok()) {
            throw new IllegalStateException(what + ": " + status + " " + body);
        }
        return this;
    }
}
