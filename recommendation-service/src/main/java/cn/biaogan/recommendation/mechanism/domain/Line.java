package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.Map;

/** A name or a post: 1 to 100 characters, without blank ends. */
public record Line(String value) {

    private static final int MAX = 100;

    /** @throws InvalidValue when empty or too long */
    public Line {
        value = value.strip();
        if (value.isEmpty()) {
            throw new InvalidValue("value.required");
        }
        if (value.length() > MAX) {
            throw new InvalidValue("value.too-long", Map.of("max", MAX));
        }
    }

    /** A name's first character alone. */
    public String masked() {
        return value.substring(0, value.offsetByCodePoints(0, 1)) + "**";
    }
}
