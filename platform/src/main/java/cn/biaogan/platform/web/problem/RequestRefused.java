package cn.biaogan.platform.web.problem;

import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.Phrase;
import java.util.Map;

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

    /** A parameter of the address whose value is refused: 400, with the reason. */
    public static RequestRefused parameter(String name, InvalidValue refusal) {
        return new RequestRefused(parameter(name, refusal.code(), refusal.args()));
    }

    static Failure parameter(String name, String code, Map<String, Object> args) {
        return Failure.of(400, "parameter.invalid", Map.of("name", name, "why", new Phrase(code + ".detail", args)));
    }

    public Failure failure() {
        return failure;
    }
}
