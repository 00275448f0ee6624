package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.Map;

/** What an officer gives as a reason or an opinion: 1 to 1000 characters, without blank ends. */
public record Reason(String value) {

    private static final int MAX = 1000;

    /** @throws InvalidValue when empty or too long */
    public Reason {
        value = value.strip();
        if (value.isEmpty()) {
            throw new InvalidValue("value.required");
        }
        if (value.length() > MAX) {
            throw new InvalidValue("value.too-long", Map.of("max", MAX));
        }
    }
}
