package cn.biaogan.review.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.Map;

/**
 * A person's or an organisation's name.
 *
 * @param value 1 to 100 characters, without blanks at its ends
 */
public record Name(String value) {

    private static final int MAX = 100;

    /** @throws InvalidValue when it is empty or too long */
    public Name {
        value = value.strip();
        if (value.isEmpty()) {
            throw new InvalidValue("value.required");
        }
        if (value.length() > MAX) {
            throw new InvalidValue("value.too-long", Map.of("max", MAX));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
