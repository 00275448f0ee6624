package cn.biaogan.bench;

import java.util.Arrays;

/** Durations of single operations, in nanoseconds. */
final class Percentiles {

    private final long[] nanos;
    private int count;

    Percentiles(int capacity) {
        this.nanos = new long[capacity];
    }

    void add(long duration) {
        nanos[count++] = duration;
    }

    /** @param share such as 0.99; in milliseconds */
    double millis(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) (share * count))] / 1e6;
    }
}
