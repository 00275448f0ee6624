package cn.biaogan.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A service as small as can be: remembers what reached it and answers as told. */
public final class Upstream implements AutoCloseable {

    /** What reached the service; {@code bytes} of body, -1 when it broke off. */
    public record Seen(String method, URI uri, Headers headers, long bytes) {}

    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final BlockingQueue<URI> arrived = new LinkedBlockingQueue<>();
    private volatile Answer answer = exchange -> text(exchange, 200, "ok");

    public Upstream() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            arrived.add(exchange.getRequestURI());
            long bytes;
            try {
                bytes = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            } catch (IOException brokenOff) {
                bytes = -1;
            }
            seen.add(new Seen(
                    exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), bytes));
            answer.to(exchange);
        }
    }

    public void answers(Answer next) {
        answer = next;
    }

    public static void text(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    public Seen next() throws InterruptedException {
        Seen next = seen.poll(60, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing reached the service");
        }
        return next;
    }

    /** Waits for the head of a request to this path; its body may still be on the way. */
    void awaitArrival(String path) throws InterruptedException {
        URI next;
        do {
            next = arrived.poll(60, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError(path + " did not reach the service");
            }
        } while (!next.getPath().equals(path));
    }

    public boolean sawNothing() {
        return seen.isEmpty();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
