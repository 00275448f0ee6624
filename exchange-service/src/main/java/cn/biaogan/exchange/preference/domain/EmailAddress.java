package cn.biaogan.exchange.preference.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.PersonalData;
import java.util.regex.Pattern;

/**
 * An e-mail address of at most 100 characters: personal data, which shows masked wherever it is printed.
 *
 * @param value personal data
 */
@PersonalData
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile("(?=.{3,100}$)[A-Za-z0-9_%+-][A-Za-z0-9._%+-]{0,63}"
            + "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]+)+");

    /** @throws InvalidValue when the text is no address */
    public EmailAddress {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.format("email");
        }
    }

    /** The first letter and the host: {@code z***@example.cn}. */
    public String masked() {
        return value.charAt(0) + "***" + value.substring(value.indexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }
}
