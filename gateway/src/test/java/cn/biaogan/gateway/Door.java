package cn.biaogan.gateway;

import cn.biaogan.platform.BiaoganService;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway on a free port, {@code application} and {@code publication} behind it, {@code review} down. */
public final class Door implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ServletWebServerApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    public Door(URI application, String... more) throws IOException {
        var args = new java.util.ArrayList<>(java.util.List.of(
                "--server.port=0",
                "--biaogan.gateway.services.application=" + application,
                "--biaogan.gateway.services.publication=" + application,
                "--biaogan.gateway.services.review=http://127.0.0.1:" + closedPort(),
                "--biaogan.gateway.answer-timeout=1s",
                "--biaogan.gateway.request-limit=1MB"));
        args.addAll(java.util.List.of(more));
        context = (ServletWebServerApplicationContext)
                BiaoganService.run(GatewayApplication.class, "gateway", args.toArray(String[]::new));
    }

    static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return context.getWebServer().getPort();
    }

    public HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}
