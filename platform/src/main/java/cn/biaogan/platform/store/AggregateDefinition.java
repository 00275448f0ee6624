package cn.biaogan.platform.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of aggregate is stored and what it tells the world.
 *
 * @param name the collection, plural, such as {@code applications}
 * @param topic where its events go, {@code null} when it has none; one kind of aggregate has one topic, so that the
 *     sequence numbers a topic delivers for a key have no holes
 * @param state root of the state's types (a record or a sealed interface of records)
 * @param keys names of the fields that queries may ask for; each gets its index
 * @param keysOf the values of those fields in a state; absent ones are left out
 * @param translate from the domain's event to the wire
 */
public record AggregateDefinition<S, E>(
        String name,
        @Nullable String topic,
        Class<S> state,
        List<String> keys,
        Function<S, Map<String, Object>> keysOf,
        Function<E, OutgoingEvent> translate) {

    /** For a kind without queries and events: a projection of another context's facts. */
    public static <S> AggregateDefinition<S, Void> silent(String name, Class<S> state) {
        return silent(name, state, List.of(), s -> Map.of());
    }

    /** For a kind without events. */
    public static <S> AggregateDefinition<S, Void> silent(
            String name, Class<S> state, List<String> keys, Function<S, Map<String, Object>> keysOf) {
        return new AggregateDefinition<>(name, null, state, keys, keysOf, e -> {
            throw new IllegalStateException(name + " raises no events");
        });
    }
}
