package cn.biaogan.system.running;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What the system answered. */
public record Reply(int status, HttpHeaders headers, String text) {

    static final JsonMapper JSON = JsonMapper.builder().build();

    public boolean ok() {
        return status / 100 == 2;
    }

    /** Missing when the answer is no JSON. */
    public JsonNode body() {
        return type().contains("json") && !text.isEmpty() ? JSON.readTree(text) : MissingNode.getInstance();
    }

    public String type() {
        return headers.firstValue("Content-Type").orElse("");
    }

    public String etag() {
        return headers.firstValue("ETag").orElse("");
    }

    /** The stable code of a problem; empty when it is none. */
    public String code() {
        return at("/code");
    }

    /** A text by its JSON pointer; empty when there is none. */
    public String at(String pointer) {
        return body().at(pointer).asString("");
    }

    public List<JsonNode> items() {
        return list(body().path("items"));
    }

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** @throws AssertionError when it is a refusal */
    public Reply must() {
        if (!ok()) {
            throw new AssertionError("refused: " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return status + " " + (text.length() > 2000 ? text.substring(0, 2000) + " …" : text);
    }
}
