package cn.biaogan.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A stream as small arrays. Unlike the JDK's own publisher of a stream it passes a read failure on: a caller that goes
 * away in the middle must not look like the end of the body.
 */
final class Pieces implements Iterator<byte[]> {

    private static final int SIZE = 16 * 1024;

    private final InputStream in;
    private byte @Nullable [] next;
    private boolean ended;

    Pieces(InputStream in) {
        this.in = in;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        byte[] piece = java.util.Objects.requireNonNull(next);
        next = null;
        return piece;
    }

    private byte @Nullable [] read() {
        var buffer = new byte[SIZE];
        try {
            int n = in.read(buffer);
            ended = n < 0;
            return n < 0 ? null : n == SIZE ? buffer : Arrays.copyOf(buffer, n);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
