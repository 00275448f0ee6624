package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.regex.Pattern;

/** A mobile or fixed-line number: 7 to 20 digits, blanks, hyphens, brackets, a leading plus sign. */
public record Phone(String value) {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9][0-9 ()-]{5,18}[0-9]");

    public Phone {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("value.format");
        }
    }
}
