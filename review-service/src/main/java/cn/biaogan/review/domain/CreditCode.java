package cn.biaogan.review.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Unified social credit code with its check digit (GB 32100-2015).
 *
 * @param value 18 characters; small letters are taken as capitals
 */
public record CreditCode(String value) implements Comparable<CreditCode> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{18}");

    /** @throws InvalidValue when the form or the check digit is wrong */
    public CreditCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("credit-code.form");
        }
        if (value.charAt(17) != checkDigit(value)) {
            throw new InvalidValue("credit-code.check-digit");
        }
    }

    /** The weight of place i is 3 to the power i, modulo 31. */
    private static char checkDigit(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public int compareTo(CreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
