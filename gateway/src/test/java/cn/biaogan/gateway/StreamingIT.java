package cn.biaogan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.embedded.process.ChildJvm;
import cn.biaogan.embedded.process.ChildProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gateway as a process with a heap much smaller than what passes through it. */
class StreamingIT {

    static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;
    static final int AT_ONCE = 4;

    @TempDir
    static Path folder;

    static Upstream service;
    static ChildProcess gateway;
    static String door;

    @BeforeAll
    static void open() throws Exception {
        service = new Upstream();
        int port = Door.closedPort();
        door = "http://127.0.0.1:" + port;
        var options = new ArrayList<>(ChildJvm.SMALL);
        options.add("-Xmx64m");
        gateway = ChildProcess.start(
                "the gateway",
                new ChildJvm(
                        options,
                        System.getProperty("java.class.path"),
                        GatewayApplication.class.getName(),
                        List.of(
                                "--server.port=" + port,
                                "--biaogan.gateway.request-limit=200MB",
                                "--biaogan.gateway.connect-timeout=30s",
                                "--biaogan.gateway.services.application=" + service.address())),
                folder.resolve("gateway.log"));
        gateway.awaitReady(() -> gateway.printed().contains("Started GatewayApplication"), Duration.ofMinutes(2));
    }

    @AfterAll
    static void close() {
        gateway.stop(Duration.ofSeconds(20));
        service.close();
    }

    @Test
    void passesLargeUploadsOnWithoutHoldingThem() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var uploads = new ArrayList<CompletableFuture<Integer>>();
            for (int i = 0; i < AT_ONCE; i++) {
                var request = HttpRequest.newBuilder(URI.create(door + "/api/application/evidence"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.fromPublisher(
                                BodyPublishers.ofInputStream(() -> new Zeros(HUNDRED_MEGABYTES)), HUNDRED_MEGABYTES))
                        .build();
                uploads.add(
                        client.sendAsync(request, BodyHandlers.discarding()).thenApply(answer -> answer.statusCode()));
            }

            assertThat(uploads)
                    .as(StreamingIT::warnings)
                    .extracting(CompletableFuture::join)
                    .containsOnly(200);
        }
        for (int i = 0; i < AT_ONCE; i++) {
            assertThat(service.next().bytes()).isEqualTo(HUNDRED_MEGABYTES);
        }
    }

    /** What the gateway had to say of it, in one line. */
    private static String warnings() {
        return gateway.printed()
                .lines()
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void passesALargeDownloadOnWithoutHoldingIt() throws Exception {
        service.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            new Zeros(HUNDRED_MEGABYTES).transferTo(exchange.getResponseBody());
        });
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(door + "/api/application/evidence/1"))
                    .build();
            var answer = client.send(request, BodyHandlers.ofInputStream());

            assertThat(answer.body().transferTo(OutputStream.nullOutputStream()))
                    .isEqualTo(HUNDRED_MEGABYTES);
        } finally {
            service.next();
            service.answers(exchange -> Upstream.text(exchange, 200, "ok"));
        }
    }

    /** So many bytes, none of them kept. */
    static final class Zeros extends InputStream {

        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = (int) Math.min(length, left);
            left -= n;
            return n;
        }
    }
}
