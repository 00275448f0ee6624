package cn.biaogan.platform.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a service does with the facts of one topic. Declared as a bean:
 * <pre>{@code
 * @Bean
 * EventSubscription applications(OpenCaseHandler cases) {
 *     return EventSubscription.of("cases", "biaogan.application.v1")
 *             .on("cn.biaogan.application.submitted.v1", ApplicationSubmittedV1.class, cases::open);
 * }
 * }</pre>
 * Types without a handler are passed over. A handler that throws is tried again a bounded number of times, then the
 * message becomes a dead letter and its key is held back until an operator replays or skips it.
 */
public final class EventSubscription {

    /** One type of fact and what to do with it. */
    public record Route<T>(Class<T> data, Consumer<IncomingEvent<T>> handler) {}

    private final String name;
    private final String topic;
    private final Map<String, Route<?>> routes = new LinkedHashMap<>();

    private EventSubscription(String name, String topic) {
        this.name = name;
        this.topic = topic;
    }

    /** @param name unique in the service; part of the consumer group, so never rename it lightly */
    public static EventSubscription of(String name, String topic) {
        return new EventSubscription(name, topic);
    }

    /** @param data the service's own tolerant record of the fact */
    public <T> EventSubscription on(String type, Class<T> data, Consumer<IncomingEvent<T>> handler) {
        routes.put(type, new Route<>(data, handler));
        return this;
    }

    public String name() {
        return name;
    }

    public String topic() {
        return topic;
    }

    public Map<String, Route<?>> routes() {
        return Map.copyOf(routes);
    }
}
