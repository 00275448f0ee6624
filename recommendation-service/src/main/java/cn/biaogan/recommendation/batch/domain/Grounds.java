package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TextLimit;

/** Why a unit ranks against the scores of its own checks: 1 to 1000 characters, without blank ends. */
public record Grounds(String value) {

    private static final TextLimit LIMIT = TextLimit.paragraphs(1000);

    /** @throws InvalidValue when empty, too long, or no plain text */
    public Grounds {
        value = LIMIT.demanded(value);
    }
}
