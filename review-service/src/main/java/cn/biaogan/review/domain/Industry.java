package cn.biaogan.review.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.regex.Pattern;

/**
 * Code of one of the industries of the notice (annex 2, note 2); which codes exist is reference data.
 *
 * @param value 2 to 40 capital letters, digits or underscores
 */
public record Industry(String value) implements Comparable<Industry> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    /** @throws InvalidValue when the text is no code */
    public Industry {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("value.unknown");
        }
    }

    @Override
    public int compareTo(Industry other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
