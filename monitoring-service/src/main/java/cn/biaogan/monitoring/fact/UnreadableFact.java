package cn.biaogan.monitoring.fact;

/** A message that is no event of the published language. */
public final class UnreadableFact extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFact(String why) {
        super(why);
    }

    UnreadableFact(String why, Throwable cause) {
        super(why, cause);
    }
}
