package cn.biaogan.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The caller's body as small pieces, read once and on a thread of its own. {@code HttpClient} asks for the next piece in
 * the middle of sending the one before: who waits for a slow caller there holds back what was sent already, the head of
 * the request included. A read failure is passed on: a caller that goes away must not look like the end of the body.
 */
final class CallerBody implements Flow.Publisher<ByteBuffer> {

    private static final int SIZE = 16 * 1024;
    private static final int NO_END_OF_DEMAND = 1 << 30;

    private final InputStream in;
    private final Semaphore wanted = new Semaphore(0);
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean left;

    CallerBody(InputStream in) {
        this.in = in;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> service) {
        service.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long pieces) {
                wanted.release((int) Math.min(pieces, NO_END_OF_DEMAND));
            }

            @Override
            public void cancel() {
                leave();
            }
        });
        Thread.startVirtualThread(() -> pass(service));
    }

    private void pass(Flow.Subscriber<? super ByteBuffer> service) {
        try {
            ByteBuffer piece;
            do {
                wanted.acquire();
                piece = left ? null : read();
                if (piece != null) {
                    service.onNext(piece);
                }
            } while (piece != null);
            if (!left) {
                service.onComplete();
            }
        } catch (IOException | RuntimeException broken) {
            service.onError(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            service.onError(stopping);
        }
    }

    private @Nullable ByteBuffer read() throws IOException {
        reading.lock();
        try {
            var buffer = new byte[SIZE];
            int n = left ? -1 : in.read(buffer);
            return n < 0 ? null : ByteBuffer.wrap(buffer, 0, n);
        } finally {
            reading.unlock();
        }
    }

    boolean isBeingRead() {
        return reading.isLocked();
    }

    /** Reads no further. One read may still be under way. */
    void leave() {
        left = true;
        wanted.release();
    }

    /** Waits for the read under way, at longest for the server's read timeout; from then on the caller's stream is free. */
    void awaitLeft() {
        leave();
        reading.lock();
        reading.unlock();
    }
}
