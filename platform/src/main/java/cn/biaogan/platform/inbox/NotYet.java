package cn.biaogan.platform.inbox;

/**
 * Thrown by a handler whose fact rests on something of another stream that has not arrived. Nothing is wrong: the fact
 * waits with its key and is tried again until the other stream has caught up, or until {@link InboxSettings#earlyTries}
 * are used up and it becomes a dead letter.
 */
public final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param awaited what has not arrived, for the operator */
    public NotYet(String awaited) {
        super(awaited);
    }
}
