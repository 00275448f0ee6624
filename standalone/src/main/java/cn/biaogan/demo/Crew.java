package cn.biaogan.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Lets many people act at once. */
final class Crew {

    private static final int AT_ONCE = 8;

    private Crew() {}

    /** @throws IllegalStateException with the first failure, after all are done */
    static <T> void each(Collection<T> all, Consumer<T> act) {
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var running = new ArrayList<Future<?>>();
            all.forEach(one -> running.add(threads.submit(() -> act.accept(one))));
            IllegalStateException failure = null;
            for (Future<?> one : running) {
                try {
                    one.get();
                } catch (ExecutionException failed) {
                    failure = failure == null ? new IllegalStateException(failed.getCause()) : failure;
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("stopped", stopped);
                }
            }
            if (failure != null) {
                throw failure;
            }
        }
    }
}
