package cn.biaogan.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BinaryNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The system's door. A request that met a dead or starting process is sent again under the same idempotency key, so
 * that it is done once, whatever was killed meanwhile.
 */
final class Api {

    static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final URI gateway;

    Api(URI gateway) {
        this.gateway = gateway;
    }

    Answer get(@Nullable Person person, String path) {
        return send(person, path, request -> request.GET());
    }

    Answer post(@Nullable Person person, String path, Object body) {
        return post(person, path, body, UUID.randomUUID().toString());
    }

    Answer post(@Nullable Person person, String path, Object body, String key) {
        return json("POST", person, path, body, key, "");
    }

    /** A POST that names the version it was decided on. */
    Answer post(@Nullable Person person, String path, Object body, Answer seen) {
        return json("POST", person, path, body, UUID.randomUUID().toString(), seen.etag());
    }

    /** A PUT on what was seen; an unseen thing is made. */
    Answer put(@Nullable Person person, String path, Object body, String etag) {
        return json("PUT", person, path, body, UUID.randomUUID().toString(), etag);
    }

    /** A PATCH on what was seen; without a version when each change says itself what was seen. */
    Answer patch(Person person, String path, Object body, String etag) {
        return json("PATCH", person, path, body, UUID.randomUUID().toString(), etag);
    }

    private Answer json(String method, @Nullable Person person, String path, Object body, String key, String etag) {
        String json = JSON.writeValueAsString(body);
        return send(person, path, request -> {
            request.header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .method(method, HttpRequest.BodyPublishers.ofString(json));
            if (!etag.isEmpty()) {
                request.header("If-Match", etag);
            }
        });
    }

    /** A piece of a resumable upload. */
    Answer piece(Person person, String path, long offset, byte[] bytes) {
        String key = UUID.randomUUID().toString();
        return send(
                person,
                path,
                request -> request.header("Content-Type", "application/octet-stream")
                        .header("Idempotency-Key", key)
                        .header("Upload-Offset", Long.toString(offset))
                        .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    Answer upload(Person person, String path, String fileName, String mediaType, byte[] content) {
        return file("POST", person, path, fileName, mediaType, content, "");
    }

    /** A file in its one place, on what was seen. */
    Answer attach(Person person, String path, String fileName, String mediaType, byte[] content, Answer seen) {
        return file("PUT", person, path, fileName, mediaType, content, seen.etag());
    }

    private Answer file(
            String method, Person person, String path, String fileName, String mediaType, byte[] content, String etag) {
        String boundary = "biaogan-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        String key = UUID.randomUUID().toString();
        return send(person, path, request -> {
            request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .header("Idempotency-Key", key)
                    .method(method, HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
            if (!etag.isEmpty()) {
                request.header("If-Match", etag);
            }
        });
    }

    private interface Shape {
        void on(HttpRequest.Builder request);
    }

    private Answer send(@Nullable Person person, String path, Shape shape) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String wait;
            try {
                HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Accept-Language", "zh-CN");
                shape.on(request);
                if (person != null) {
                    request.header("Authorization", "Bearer " + person.token());
                }
                Answer answer = read(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
                if (answer.status() != 502 && answer.status() != 503 && answer.status() != 504) {
                    return answer;
                }
                wait = answer.status() + " " + answer.body();
            } catch (IOException | UncheckedIOException away) {
                wait = away.toString();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped at " + path, stopped);
            }
            if (System.nanoTime() > until) {
                throw new IllegalStateException(path + " stays away: " + wait);
            }
            pause(250);
        }
    }

    private static Answer read(HttpResponse<byte[]> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        JsonNode body = response.body().length == 0
                ? MissingNode.getInstance()
                : type.contains("json") ? JSON.readTree(response.body()) : BinaryNode.valueOf(response.body());
        return new Answer(
                response.statusCode(), response.headers().firstValue("ETag").orElse(""), body);
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    /** Asks until the answer satisfies; what the events bring takes a moment. */
    static <T> T await(
            String what,
            Duration patience,
            java.util.function.Supplier<T> question,
            java.util.function.Predicate<T> satisfied) {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            T answer = question.get();
            if (satisfied.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > until) {
                throw new IllegalStateException(
                        what + " did not come about in " + patience.toSeconds() + " s: " + answer);
            }
            pause(150);
        }
    }
}
