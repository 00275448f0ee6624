package cn.biaogan.platform.relay;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;

/** Work on a thread of its own, one piece at a time; its failure is the caller's. */
final class Acknowledgement implements AutoCloseable {

    private @Nullable FutureTask<?> under;

    void begin(Runnable work) {
        under = new FutureTask<>(work, null);
        Thread.startVirtualThread(under);
    }

    /** Waits for what was begun. */
    void await() {
        var begun = under;
        under = null;
        if (begun == null) {
            return;
        }
        try {
            begun.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped while acknowledging", stopped);
        }
    }

    @Override
    public void close() {
        await();
    }
}
