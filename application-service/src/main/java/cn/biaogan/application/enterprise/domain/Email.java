package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.regex.Pattern;

/** An e-mail address of at most 100 characters. */
public record Email(String value) {

    private static final Pattern FORM = Pattern.compile(
            "(?=.{3,100}$)[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]+)+");

    public Email {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.format("email");
        }
    }
}
