package cn.biaogan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RefusalTest {

    static final long HUNDRED_MEGABYTES = StreamingIT.HUNDRED_MEGABYTES;

    static Upstream service;
    static Door door;

    @BeforeAll
    static void open() throws Exception {
        service = new Upstream();
        door = new Door(service.address());
    }

    @AfterAll
    static void close() {
        door.close();
        service.close();
    }

    @Test
    void saysInChineseThatAServiceIsDownAndWhenToComeBack() throws Exception {
        var answer = door.send(door.at("/api/review/rounds"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = Door.json(answer);
        assertThat(problem.path("code").asString()).isEqualTo("gateway.service-unavailable");
        assertThat(problem.path("title").asString()).isEqualTo("服务暂时不可用");
        assertThat(problem.path("detail").asString()).contains("专家评审服务", "稍后重试").doesNotContain("review");
    }

    @Test
    void saysItInEnglishToWhoPrefersEnglish() throws Exception {
        var answer = door.send(door.at("/api/review/rounds").header("Accept-Language", "en-GB,en;q=0.9"));

        assertThat(Door.json(answer).path("title").asString()).isEqualTo("Service unavailable");
    }

    @Test
    void knowsNoOtherPaths() throws Exception {
        for (String path :
                new String[] {"/api/unknown/x", "/api/applications", "/elsewhere", "/site/../gateway.yaml"}) {
            var answer = door.send(door.at(path));

            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/problem+json");
        }
        assertThat(Door.json(door.send(door.at("/api/unknown/x"))).path("code").asString())
                .isEqualTo("no-route");
    }

    @Test
    void showsABrowserAPageWhereNothingIs() throws Exception {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        for (String path : new String[] {"/nosuch", "/cases/1", "/apis"}) {
            var answer = door.send(door.at(path).header("Accept", browser));

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("text/html;charset=UTF-8");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .isPresent();
            assertThat(answer.body()).as(path).contains("未找到页面", "Page not found", "href=\"/console/\"");
        }
        for (String path : new String[] {"/api/unknown/x", "/bff/nosuch", "/actuator/nosuch"}) {
            var answer = door.send(door.at(path).header("Accept", browser));

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/problem+json");
        }
    }

    @Test
    void doesNotRouteTheServicesOwnMetrics() throws Exception {
        service.answers(exchange -> Upstream.text(exchange, 200, "inside"));

        for (String path :
                new String[] {"/api/application/../../actuator/prometheus", "/api/application/%2e%2e/actuator"}) {
            assertThat(rawStatus(path)).as(path).isEqualTo(400);
        }
    }

    private static int rawStatus(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var head = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(head.substring(9, 12));
        }
    }

    @Test
    void refusesTooLongABodyBeforeReadingIt() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.getOutputStream()
                    .write("POST /api/application/evidence HTTP/1.1\r\nHost: x\r\nContent-Length: 104857600\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            var head = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(head).isEqualTo("HTTP/1.1 413");
        }
        assertThat(service.sawNothing()).isTrue();
    }

    @Test
    void refusesABodyThatGrowsOverTheLimitUnannounced() throws Exception {
        var answer = door.send(door.at("/api/application/evidence")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1024 * 1024 + 1]))));

        assertThat(answer.statusCode()).isEqualTo(413);
        var problem = Door.json(answer);
        assertThat(problem.path("code").asString()).isEqualTo("gateway.request-too-large");
        assertThat(problem.path("detail").asString()).contains("1 MB");
        assertThat(service.next().bytes())
                .as("the service must not take it for whole")
                .isEqualTo(-1);
    }

    @Test
    void letsAnUnannouncedBodyUpToTheLimitThrough() throws Exception {
        service.answers(exchange -> Upstream.text(exchange, 200, "ok"));

        var answer = door.send(door.at("/api/application/evidence")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1024 * 1024]))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(service.next().bytes()).isEqualTo(1024 * 1024);
    }

    /** The router would have read the form, and the service waited for it in vain. */
    @Test
    void takesNoForms() throws Exception {
        var answer = door.send(door.at("/api/application/x")
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .POST(BodyPublishers.ofString("a=b")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Door.json(answer).path("code").asString()).isEqualTo("media-type.unsupported");
        assertThat(service.sawNothing()).isTrue();
    }

    /** Beyond ASCII they would all arrive as the same question marks, and two commands be one. */
    @Test
    void takesNoKeyThatAnotherOneWouldBecomeOnTheWay() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.getOutputStream()
                    .write(
                            "POST /api/application/x HTTP/1.1\r\nHost: x\r\nIdempotency-Key: \u00e4\u00f6\u00fc-key-13\r\nContent-Length: 0\r\n\r\n"
                                    .getBytes(StandardCharsets.ISO_8859_1));

            var head = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(head).isEqualTo("HTTP/1.1 400");
        }
        assertThat(service.sawNothing()).isTrue();
    }

    @Test
    void givesUpOnAServiceThatDoesNotAnswer() throws Exception {
        var release = new CountDownLatch(1);
        service.answers(exchange -> await(release));

        var answer = door.send(door.at("/api/application/slow"));
        release.countDown();
        service.next();

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(Door.json(answer).path("code").asString()).isEqualTo("gateway.service-slow");
    }

    @Test
    void saysThatTheOutcomeIsUnknownWhenAServiceDiesOnARequest() throws Exception {
        service.answers(exchange -> exchange.close());

        var answer = door.send(door.at("/api/application/x").POST(BodyPublishers.ofString("{}")));
        service.next();

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(Door.json(answer).path("detail").asString()).contains("Idempotency-Key");
    }

    @Test
    void cutsTheConnectionWhenAServiceDiesInTheMiddleOfItsAnswer() throws Exception {
        try (var dying = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var before = new Door(java.net.URI.create("http://127.0.0.1:" + dying.getLocalPort()))) {
            Thread.ofVirtual().start(() -> answerHalf(dying));

            assertThatThrownBy(() -> before.send(before.at("/api/application/list")))
                    .isInstanceOf(IOException.class);
        }
    }

    private static void answerHalf(ServerSocket dying) {
        try (var socket = dying.accept()) {
            InputStream in = socket.getInputStream();
            in.read(new byte[1024]);
            String half = "x".repeat(20_000);
            socket.getOutputStream()
                    .write(("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4e20\r\n" + half + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The connection to the service is a used one, on which the head must not wait for the body either. */
    @Test
    void aCallerThatGoesAwayInTheMiddleOfItsBodyIsNoWholeRequest() throws Exception {
        useAConnection();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            send(
                    socket,
                    "POST /api/application/cut HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
            service.awaitArrival("/api/application/cut");
            socket.shutdownOutput();
        }

        assertThat(service.next().bytes()).isEqualTo(-1);
    }

    /** What is left of the body that was given up is no part of the next request. */
    @Test
    void givesUpOnACallerThatDoesNotEndItsRequestAndKeepsItsConnection() throws Exception {
        service.answers(exchange -> Upstream.text(exchange, 200, "in step"));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.setSoTimeout(60_000);
            send(
                    socket,
                    "POST /api/application/slow HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 8\r\n\r\nhalf");
            assertThat(answer(socket)).startsWith("HTTP/1.1 504").contains("gateway.service-slow");
            assertThat(service.next().bytes()).isEqualTo(-1);

            send(socket, "restGET /api/application/next HTTP/1.1\r\nHost: x\r\n\r\n");

            assertThat(answer(socket)).startsWith("HTTP/1.1 200").endsWith("in step");
            assertThat(service.next().uri()).hasToString("/api/application/next");
        }
    }

    @Test
    void onlyAnUploadMayTakeLongerThanAnAnswer() throws Exception {
        var release = new CountDownLatch(1);
        service.answers(exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("/stuck")) {
                await(release);
            } else {
                Upstream.text(exchange, 200, "stored");
            }
        });
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.setSoTimeout(60_000);
            send(
                    socket,
                    "POST /api/application/up HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 4\r\n\r\n--");
            service.awaitArrival("/api/application/up");
            var command = door.send(door.at("/api/application/stuck")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}")));
            assertThat(command.statusCode()).as("begun later, given up already").isEqualTo(504);
            send(socket, "b-");

            assertThat(answer(socket)).startsWith("HTTP/1.1 200");
        } finally {
            release.countDown();
            service.next();
            service.next();
        }
    }

    private static void await(CountDownLatch release) {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoReallySendsAHundredMegabytesAndReadsThenSeesWhyTheyAreRefused() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.setSoTimeout(60_000);
            send(
                    socket,
                    "POST /api/application/evidence HTTP/1.1\r\nHost: x\r\nContent-Length: " + HUNDRED_MEGABYTES
                            + "\r\n\r\n");
            new StreamingIT.Zeros(HUNDRED_MEGABYTES).transferTo(socket.getOutputStream());

            assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("gateway.request-too-large");
        }
        assertThat(service.sawNothing()).isTrue();
    }

    private static void useAConnection() throws Exception {
        service.answers(exchange -> Upstream.text(exchange, 200, "ok"));
        door.send(door.at("/api/application/before"));
        service.next();
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** One answer of a told length, head and body. */
    private static String answer(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("cut after: " + head);
            }
            head.append((char) next);
        }
        var length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        return length.find()
                ? head + new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8)
                : head.toString();
    }
}
