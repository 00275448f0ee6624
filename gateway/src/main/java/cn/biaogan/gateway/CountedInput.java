package cn.biaogan.gateway;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.function.Supplier;

/** Lets no more than the limit through, then throws. */
final class CountedInput extends ServletInputStream {

    private final ServletInputStream in;
    private final long limit;
    private final Supplier<RuntimeException> refusal;
    private long count;

    CountedInput(ServletInputStream in, long limit, Supplier<RuntimeException> refusal) {
        this.in = in;
        this.limit = limit;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int more) {
        count += more;
        if (count > limit) {
            throw refusal.get();
        }
    }

    @Override
    public boolean isFinished() {
        return in.isFinished();
    }

    @Override
    public boolean isReady() {
        return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        in.setReadListener(listener);
    }
}
