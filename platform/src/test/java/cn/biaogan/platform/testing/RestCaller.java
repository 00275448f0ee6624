package cn.biaogan.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a service as somebody. Immutable: {@code as} and {@code with} give another caller.
 * <pre>{@code
 * Reply reply = caller.as(token).with("Idempotency-Key", "submit-0001").post("/api/…", Map.of("reason", "…"));
 * }</pre>
 */
public final class RestCaller {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "----biaogan-boundary";

    private final URI base;
    private final Map<String, String> headers;

    private RestCaller(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    /** An anonymous caller. */
    public static RestCaller of(URI base) {
        return new RestCaller(base, Map.of());
    }

    public RestCaller as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public RestCaller with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new RestCaller(base, more);
    }

    /** The version to change: {@code If-Match: "v7"}. */
    public RestCaller changing(long version) {
        return with("If-Match", "\"v" + version + "\"");
    }

    public RestCaller inEnglish() {
        return with("Accept-Language", "en");
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply delete(String path) {
        return send("DELETE", path, null);
    }

    public Reply post(String path) {
        return send("POST", path, null);
    }

    /** @param body text is sent as it is, anything else as its JSON */
    public Reply post(String path, Object body) {
        return send("POST", path, body);
    }

    public Reply put(String path, Object body) {
        return send("PUT", path, body);
    }

    /** Any method; {@code Content-Type: application/json} unless the caller has another. */
    public Reply send(String method, String path, @Nullable Object body) {
        var request = request(path);
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return send(request.method(method, publisher(body)));
    }

    /** Uploads one file as {@code multipart/form-data}, with plain fields before it. */
    public Reply upload(
            String path, String part, String fileName, String mediaType, byte[] content, Map<String, String> fields) {
        var head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, part, fileName, mediaType));
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head.toString()),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        return request;
    }

    private static BodyPublisher publisher(@Nullable Object body) {
        return switch (body) {
            case null -> BodyPublishers.noBody();
            case String text -> BodyPublishers.ofString(text);
            case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
            default -> BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        };
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Reply(int status, HttpHeaders headers, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The code of the problem; empty when it is none. */
        public String code() {
            return header("Content-Type").startsWith("application/problem+json")
                    ? json().path("code").asString("")
                    : "";
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The version in the ETag. */
        public long version() {
            return Long.parseLong(header("ETag").replaceAll("[^0-9]", ""));
        }

        @Override
        public String toString() {
            return status + " " + text();
        }
    }
}
