package cn.biaogan.platform.store;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list in the order of ids.
 *
 * @param limit 1 to 200
 * @param after the {@code next} of the page before, {@code null} for the first
 */
public record PageRequest(int limit, @Nullable String after) {

    public static final int MAX = 200;

    public PageRequest {
        limit = Math.clamp(limit, 1, MAX);
    }

    public static PageRequest first() {
        return new PageRequest(MAX, null);
    }
}
