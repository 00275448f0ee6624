package cn.biaogan.platform.store;

/** Too many events wait for the broker; writes are refused (503) until it takes some. */
public final class OutboxFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutboxFull(long waiting, long bound) {
        super(waiting + " events wait for the broker, the bound is " + bound);
    }
}
