package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.Map;

/** Why a unit ranks against the scores of its own checks: 1 to 1000 characters, without blank ends. */
public record Grounds(String value) {

    private static final int MAX = 1000;

    /** @throws InvalidValue when empty or too long */
    public Grounds {
        value = value.strip();
        if (value.isEmpty()) {
            throw new InvalidValue("value.required");
        }
        if (value.length() > MAX) {
            throw new InvalidValue("value.too-long", Map.of("max", MAX));
        }
    }
}
