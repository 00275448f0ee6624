package cn.biaogan.platform.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page; {@code next} is {@code null} on the last one. */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
