package cn.biaogan.platform.kernel;

import java.util.Map;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer (RFC 6901) into the caller's body, such as {@code /selfCheck/3/answer}
 * @param code key of the text
 * @param args values for the {@code {name}} places of the text
 */
public record Fault(String pointer, String code, Map<String, Object> args) {

    public Fault {
        args = Map.copyOf(args);
    }

    public Fault(String pointer, String code) {
        this(pointer, code, Map.of());
    }
}
