package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TextLimit;

/** A name or a post: 1 to 100 characters, without blank ends. */
public record Line(String value) {

    private static final TextLimit LIMIT = TextLimit.line(100);

    /** @throws InvalidValue when empty, too long, or no plain text */
    public Line {
        value = LIMIT.demanded(value);
    }

    /** A name's first character alone. */
    public String masked() {
        return value.substring(0, value.offsetByCodePoints(0, 1)) + "**";
    }
}
