package cn.biaogan.recommendation.cases.mongo;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/** The order of Chinese names by their sound, as a text that sorts the same way byte by byte. */
public final class NameOrder {

    private static final Collator CHINESE = chinese();
    private static final int LONGEST = 120;

    private NameOrder() {}

    /** Without the differences of letter cases and widths: what is left is short enough to be stored. */
    private static Collator chinese() {
        var collator = Collator.getInstance(Locale.CHINA);
        collator.setStrength(Collator.PRIMARY);
        return collator;
    }

    public static String key(String name) {
        String key;
        synchronized (CHINESE) {
            key = HexFormat.of().formatHex(CHINESE.getCollationKey(name).toByteArray());
        }
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}
