package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.regex.Pattern;

/** A telephone number as people write it: personal data. */
public record Phone(String value) {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");
    private static final int SHOWN = 3;

    /** @throws InvalidValue when it is none */
    public Phone {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.format("mechanism-phone");
        }
    }

    public String masked() {
        return value.substring(0, SHOWN) + "****" + value.substring(value.length() - SHOWN);
    }
}
