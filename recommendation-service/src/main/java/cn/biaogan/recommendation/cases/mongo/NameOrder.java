package cn.biaogan.recommendation.cases.mongo;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/** The order of Chinese names by their sound, as a text that sorts the same way byte by byte. */
public final class NameOrder {

    private static final Collator CHINESE = Collator.getInstance(Locale.CHINA);
    private static final int LONGEST = 256;

    private NameOrder() {}

    public static String key(String name) {
        String key;
        synchronized (CHINESE) {
            key = HexFormat.of().formatHex(CHINESE.getCollationKey(name).toByteArray());
        }
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}
