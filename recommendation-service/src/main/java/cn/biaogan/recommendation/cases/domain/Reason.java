package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TextLimit;

/** What an officer gives as a reason or an opinion: 1 to 1000 characters, without blank ends. */
public record Reason(String value) {

    private static final TextLimit LIMIT = TextLimit.paragraphs(1000);

    /** @throws InvalidValue when empty, too long, or no plain text */
    public Reason {
        value = LIMIT.demanded(value);
    }
}
