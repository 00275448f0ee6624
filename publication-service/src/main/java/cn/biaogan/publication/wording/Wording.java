package cn.biaogan.publication.wording;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.Map;
import java.util.function.Function;

/** Reads free text: stripped, within bounds counted in characters as people count them, without control characters. */
public final class Wording {

    private Wording() {}

    /** A reader that refuses shorter and longer text. */
    public static Function<String, String> of(int min, int max) {
        return raw -> {
            String text = raw.strip();
            int length = text.codePointCount(0, text.length());
            if (length < min) {
                throw new InvalidValue("value.too-short", Map.of("min", min));
            }
            if (length > max) {
                throw new InvalidValue("value.too-long", Map.of("max", max));
            }
            if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
                throw InvalidValue.format("plain-text");
            }
            return text;
        };
    }
}
