package cn.biaogan.review.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.Map;

/**
 * Why somebody decided as they did, in their own words.
 *
 * @param value 1 to 1000 characters, without blanks at its ends
 */
public record Reason(String value) {

    private static final int MAX = 1000;

    /** @throws InvalidValue when it is empty or too long */
    public Reason {
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
