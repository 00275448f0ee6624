package cn.biaogan.platform.kernel;

import java.util.Map;

/** A value that cannot be what it claims to be; {@link Fields} turns it into a fault of its field. */
public final class InvalidValue extends Rejection {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code key of the text, such as {@code credit-code.check-digit} */
    public InvalidValue(String code) {
        this(code, Map.of());
    }

    public InvalidValue(String code, Map<String, Object> args) {
        super(Kind.INVALID, args);
        this.code = code;
    }

    /** @param form names the expected form: the text {@code form.<form>} describes it and gives an example */
    public static InvalidValue format(String form) {
        return new InvalidValue("value.format", Map.of("form", new Phrase("form." + form)));
    }

    @Override
    public String code() {
        return code;
    }
}
