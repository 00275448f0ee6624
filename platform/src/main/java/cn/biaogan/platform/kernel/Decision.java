package cn.biaogan.platform.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate decided: its next state and the facts to tell. Both are stored in one write.
 *
 * @param state the next state; {@code null} when nothing exists and nothing is to be created
 * @param events in the order in which they happened
 */
public record Decision<S, E>(@Nullable S state, List<E> events) {

    public Decision {
        events = List.copyOf(events);
    }

    @SafeVarargs
    public static <S, E> Decision<S, E> of(S state, E... events) {
        return new Decision<>(state, List.of(events));
    }

    /** The same state, nothing to tell: a repeat, or a fact that does not concern this aggregate. */
    public static <S, E> Decision<S, E> unchanged(S state) {
        return new Decision<>(state, List.of());
    }

    /** Nothing exists and nothing comes to exist. */
    public static <S, E> Decision<S, E> nothing() {
        return new Decision<>(null, List.of());
    }
}
