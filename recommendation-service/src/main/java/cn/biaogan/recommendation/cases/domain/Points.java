package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.Map;

/** 0 to 100 points of a unit's own check. */
public record Points(int value) {

    private static final int MAX = 100;

    /** @throws InvalidValue outside of them */
    public Points {
        if (value < 0 || value > MAX) {
            throw new InvalidValue("value.out-of-range", Map.of("min", 0, "max", MAX));
        }
    }
}
