package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.regex.Pattern;

/** A mobile or fixed-line number: 7 to 15 digits (E.164); blanks, hyphens and brackets between, a leading plus sign. */
public record Phone(String value) {

    private static final Pattern FORM = Pattern.compile("(?=.{7,25}$)\\+?(?:[ ()-]*[0-9]){7,15}");

    public Phone {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.format("phone");
        }
    }
}
