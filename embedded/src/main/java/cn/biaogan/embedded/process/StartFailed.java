package cn.biaogan.embedded.process;

/** A child process did not come up; the message names it and shows the end of its log. */
public final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailed(String message) {
        super(message);
    }
}
