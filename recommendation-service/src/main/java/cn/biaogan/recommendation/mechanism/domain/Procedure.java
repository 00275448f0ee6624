package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.Map;

/** The working procedure in words: 1 to 5000 characters. */
public record Procedure(String value) {

    private static final int MAX = 5000;

    /** @throws InvalidValue when empty or too long */
    public Procedure {
        value = value.strip();
        if (value.isEmpty()) {
            throw new InvalidValue("value.required");
        }
        if (value.length() > MAX) {
            throw new InvalidValue("value.too-long", Map.of("max", MAX));
        }
    }
}
