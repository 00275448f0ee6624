package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.Map;
import java.util.function.Function;

/**
 * A text of limited length without control characters; blanks around it are dropped.
 *
 * @param max in Unicode characters (code points)
 */
public record TextLimit(int max) implements Function<String, String> {

    /** @throws InvalidValue {@code value.too-long} or {@code value.format} */
    @Override
    public String apply(String raw) {
        String text = raw.strip();
        if (text.codePointCount(0, text.length()) > max) {
            throw new InvalidValue("value.too-long", Map.of("max", max));
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw new InvalidValue("value.format");
        }
        return text;
    }
}
