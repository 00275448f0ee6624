package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TextLimit;

/** The working procedure in words: 1 to 5000 characters. */
public record Procedure(String value) {

    private static final TextLimit LIMIT = TextLimit.paragraphs(5000);

    /** @throws InvalidValue when empty, too long, or no plain text */
    public Procedure {
        value = LIMIT.demanded(value);
    }
}
