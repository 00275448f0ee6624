package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Unified social credit code (GB 32100-2015). Full-width and lower-case letters are read as what they mean.
 *
 * @param value 18 characters, the last one the check character over the others
 */
public record CreditCode(String value) {

    private static final String CHARSET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final Pattern FORM = Pattern.compile("[" + CHARSET + "]{18}");

    /** @throws InvalidValue {@code credit-code.format} or {@code credit-code.check-digit} */
    public CreditCode {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("credit-code.format");
        }
        if (value.charAt(17) != checkCharacter(value)) {
            throw new InvalidValue("credit-code.check-digit");
        }
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += CHARSET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return CHARSET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
