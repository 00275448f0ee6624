package cn.biaogan.demo;

/** Makes unified social credit codes with a right check character (GB 32100-2015) for fictional enterprises. */
final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodes() {}

    /**
     * @param division six digits of the registration office
     * @param number makes the code unique, below 10^7
     */
    static String of(String division, int number) {
        String organisation = "MA" + String.format("%06d", number % 1_000_000);
        String body = "91" + division + organisation + organisationCheck(organisation);
        return body + check(body);
    }

    /** Another last character: a code that is wrong. */
    static String wrong(String right) {
        char last = right.charAt(17);
        return right.substring(0, 17) + (last == '0' ? '1' : '0');
    }

    private static char check(String first17) {
        int sum = 0;
        int weight = 1;
        for (char c : first17.toCharArray()) {
            sum += ALPHABET.indexOf(c) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The organisation code inside has its own check character (GB 11714-1997). */
    private static char organisationCheck(String first8) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.getNumericValue(first8.charAt(i)) * weights[i];
        }
        int value = 11 - sum % 11;
        return value == 10 ? 'X' : value == 11 ? '0' : (char) ('0' + value);
    }
}
