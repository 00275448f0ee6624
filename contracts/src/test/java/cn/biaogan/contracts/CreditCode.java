package cn.biaogan.contracts;

/** The check digit of GB 32100-2015, computed from the reference data. */
final class CreditCode {

    private static final String CHARSET = Json.reference("uscc").get("charset").stringValue();
    private static final int[] WEIGHTS = Json.reference("uscc")
            .get("weights")
            .valueStream()
            .mapToInt(weight -> weight.asInt())
            .toArray();

    private CreditCode() {}

    static boolean isValid(String code) {
        if (code.length() != WEIGHTS.length + 1 || code.chars().anyMatch(c -> CHARSET.indexOf(c) < 0)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += CHARSET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return CHARSET.indexOf(code.charAt(WEIGHTS.length)) == (31 - sum % 31) % 31;
    }
}
