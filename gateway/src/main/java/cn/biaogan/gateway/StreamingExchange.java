package cn.biaogan.gateway;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Hands a request to its service and the answer back, both as streams of small pieces: memory does not grow with the
 * size of a body. A known length is kept, so that the service can refuse a body before it comes. The time limit ends at
 * the head of the answer; a download or an event stream may take longer.
 */
@Component
final class StreamingExchange implements ProxyExchange {

    /** Request attribute: the name of the service it goes to. */
    static final String SERVICE = StreamingExchange.class.getName() + ".service";

    /** Names that {@link HttpClient} sets by itself. */
    private static final Set<String> OWN_HEADERS = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final HttpClient client;
    private final GatewaySettings settings;
    private final ObjectProvider<Tracer> tracer;
    private final ObjectProvider<Propagator> propagator;

    StreamingExchange(
            HttpClient client,
            GatewaySettings settings,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator) {
        this.client = client;
        this.settings = settings;
        this.tracer = tracer;
        this.propagator = propagator;
    }

    @Override
    public ServerResponse exchange(Request request) {
        String service = String.valueOf(request.getServerRequest().attributes().get(SERVICE));
        try {
            var answer = client.send(outgoing(request), HttpResponse.BodyHandlers.ofInputStream());
            OpenEnds.note(request.getServerRequest().servletRequest(), answer.body());
            return relay(request, answer);
        } catch (IOException e) {
            throw ServiceFailure.of(service, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServiceFailure.stopping();
        }
    }

    private HttpRequest outgoing(Request request) throws IOException {
        BodyPublisher body = body(request);
        var outgoing = HttpRequest.newBuilder(request.getUri())
                .method(request.getMethod().name(), body)
                .timeout(uploads(request) ? settings.uploadTimeout() : settings.answerTimeout());
        request.getHeaders().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> outgoing.header(name, value));
            }
        });
        propagator.ifAvailable(to -> tracer.ifAvailable(from -> {
            var span = from.currentSpan();
            if (span != null) {
                to.inject(span.context(), outgoing, (ignored, name, value) -> outgoing.setHeader(name, value));
            }
        }));
        return outgoing.build();
    }

    private static BodyPublisher body(Request request) throws IOException {
        var incoming = request.getServerRequest().servletRequest();
        long length = incoming.getContentLengthLong();
        if (length == 0 || (length < 0 && !StringUtils.hasText(incoming.getHeader(HttpHeaders.TRANSFER_ENCODING)))) {
            return BodyPublishers.noBody();
        }
        var pieces = new CallerBody(incoming.getInputStream());
        OpenEnds.note(incoming, pieces);
        return length < 0 ? BodyPublishers.fromPublisher(pieces) : BodyPublishers.fromPublisher(pieces, length);
    }

    private static boolean uploads(Request request) {
        String type = request.getServerRequest().servletRequest().getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static ServerResponse relay(Request request, HttpResponse<InputStream> answer) {
        var relayed = GatewayServerResponse.status(answer.statusCode()).build((incoming, outgoing) -> {
            BrokenAnswer.copy(answer, incoming, outgoing);
            return null;
        });
        var head = new AnswerHead(answer);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(head, relayed));
        return relayed;
    }
}
