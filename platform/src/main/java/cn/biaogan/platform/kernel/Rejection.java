package cn.biaogan.platform.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A "no" of the rules, told to the caller as a problem. Each rule has its own subclass, nested in the sealed family of
 * its aggregate: {@code ApplicationRejection.DeadlinePassed} has the stable code {@code application.deadline-passed}.
 * The texts stand in the service's {@code problems_zh/en.properties} under that code.
 */
public abstract class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How the caller should take it. */
    public enum Kind {
        /** The input is wrong: 422. */
        INVALID,
        /** The caller may see it and not do it: 403. */
        FORBIDDEN,
        /** It does not exist for this caller: 404. */
        NOT_FOUND,
        /** The state of the thing does not allow it: 409. */
        CONFLICT
    }

    private final Kind kind;
    private final transient Map<String, Object> args;
    private final transient List<Fault> faults;

    /** @param args values for the {@code {name}} places of the text */
    protected Rejection(Kind kind, Map<String, Object> args) {
        this(kind, args, List.of());
    }

    /** @param faults what is wrong with single fields, by JSON pointer */
    protected Rejection(Kind kind, Map<String, Object> args, List<Fault> faults) {
        super(null, null, false, false);
        this.kind = kind;
        this.args = Map.copyOf(args);
        this.faults = List.copyOf(faults);
    }

    /** The stable code, from the names of the class and of the family it is nested in. */
    public String code() {
        Class<?> family = getClass().getEnclosingClass();
        String rule = kebab(getClass().getSimpleName());
        return family == null ? rule : kebab(family.getSimpleName().replace("Rejection", "")) + "." + rule;
    }

    public final Kind kind() {
        return kind;
    }

    public final Map<String, Object> args() {
        return args;
    }

    public final List<Fault> faults() {
        return faults;
    }

    @Override
    public String getMessage() {
        return code() + args + (faults.isEmpty() ? "" : faults);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
