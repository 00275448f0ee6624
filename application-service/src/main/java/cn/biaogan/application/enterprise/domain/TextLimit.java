package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.Map;
import java.util.function.Function;

/**
 * A text of limited length without control characters or halves of characters; blanks around it are dropped.
 *
 * @param max in Unicode characters (code points)
 * @param lines whether it may have several lines, and tabs
 */
public record TextLimit(int max, boolean lines) implements Function<String, String> {

    public static TextLimit line(int max) {
        return new TextLimit(max, false);
    }

    public static TextLimit paragraphs(int max) {
        return new TextLimit(max, true);
    }

    /** @throws InvalidValue {@code value.too-long} or {@code value.format} */
    @Override
    public String apply(String raw) {
        String text = raw.strip();
        if (text.codePointCount(0, text.length()) > max) {
            throw new InvalidValue("value.too-long", Map.of("max", max));
        }
        if (!text.codePoints().allMatch(this::allows)) {
            throw InvalidValue.format("plain-text");
        }
        return text;
    }

    private boolean allows(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return lines;
        }
        int type = Character.getType(character);
        return type != Character.CONTROL
                && (lines || type != Character.FORMAT) // nothing invisible in a name
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
