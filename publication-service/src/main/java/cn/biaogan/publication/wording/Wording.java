package cn.biaogan.publication.wording;

import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TextLimit;
import java.util.Map;
import java.util.function.Function;

/** Reads free text: stripped, within bounds counted in characters as people count them, without control characters. */
public final class Wording {

    private Wording() {}

    /** A reader that refuses shorter and longer text. */
    public static Function<String, String> of(int min, int max) {
        var limit = TextLimit.paragraphs(max);
        return raw -> {
            String text = limit.apply(raw);
            if (text.codePointCount(0, text.length()) < min) {
                throw new InvalidValue("value.too-short", Map.of("min", min));
            }
            return text;
        };
    }
}
