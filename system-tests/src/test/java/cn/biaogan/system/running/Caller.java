package cn.biaogan.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls the system as somebody. Immutable: {@code with}, {@code bearing}, {@code patient} give another caller. Every
 * command carries an idempotency key, the same in all its attempts.
 */
public record Caller(URI door, @Nullable Supplier<String> token, Map<String, String> headers, Duration patience) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);
    private static final String BOUNDARY = "biaogan-system-tests";

    public static Caller at(URI door) {
        return new Caller(door, null, Map.of(), Duration.ZERO);
    }

    /** Asks for a token before each request. */
    public Caller bearing(Supplier<String> renewed) {
        return new Caller(door, renewed, headers, patience);
    }

    public Caller with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Caller(door, token, more, patience);
    }

    public Caller inEnglish() {
        return with("Accept-Language", "en");
    }

    public Caller inChinese() {
        return with("Accept-Language", "zh-CN");
    }

    /** Changes the version it saw. */
    public Caller changing(Reply seen) {
        return with("If-Match", seen.etag());
    }

    /** Changes the version that it sees there now. */
    public Caller seeing(String path) {
        return changing(get(path).must());
    }

    /** Tries again when the connection breaks or a service is away, for two minutes. */
    public Caller patient() {
        return new Caller(door, token, headers, Duration.ofMinutes(2));
    }

    public Reply get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Reply post(String path, Object body) {
        return json("POST", path, Reply.JSON.writeValueAsString(body));
    }

    public Reply put(String path, Object body) {
        return json("PUT", path, Reply.JSON.writeValueAsString(body));
    }

    /** A body as it stands, JSON or what pretends to be. */
    public Reply json(String method, String path, String body) {
        return send(method, path, "application/json", BodyPublishers.ofString(body));
    }

    public Reply delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    /** A body of any kind. */
    public Reply send(String method, String path, String mediaType, byte[] body) {
        return send(method, path, mediaType, BodyPublishers.ofByteArray(body));
    }

    public Reply upload(String path, String fileName, String mediaType, byte[] content) {
        return upload("POST", path, fileName, mediaType, content);
    }

    /** As a form's part {@code file}, by another method. */
    public Reply upload(String method, String path, String fileName, String mediaType, byte[] content) {
        byte[] head = partHead(fileName, mediaType);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(
                method,
                path,
                multipart(),
                BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofByteArray(tail)));
    }

    static String multipart() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    static byte[] partHead(String fileName, String mediaType) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Reply send(String method, String path, @Nullable String type, BodyPublisher body) {
        long until = System.nanoTime() + patience.toNanos();
        String key = UUID.randomUUID().toString();
        while (true) {
            try {
                var request = HttpRequest.newBuilder(door.resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .method(method, body);
                if (!method.equals("GET")) {
                    request.setHeader("Idempotency-Key", key);
                }
                if (type != null) {
                    request.setHeader("Content-Type", type);
                }
                if (token != null) {
                    request.setHeader("Authorization", "Bearer " + token.get());
                }
                headers.forEach(request::setHeader);
                var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
                if (!AWAY.contains(response.statusCode()) || System.nanoTime() > until) {
                    return new Reply(response.statusCode(), response.headers(), response.body());
                }
            } catch (IOException away) {
                if (System.nanoTime() > until) {
                    throw new UncheckedIOException(method + " " + path, away);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
