package cn.biaogan.platform.web.problem;

/** A request that HTTP itself, not a rule of the domain, forbids to go on. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public RequestRefused(Failure failure) {
        super(failure.status() + " " + failure.code(), null, false, false);
        this.failure = failure;
    }

    public RequestRefused(int status, String code) {
        this(Failure.of(status, code));
    }

    public Failure failure() {
        return failure;
    }
}
