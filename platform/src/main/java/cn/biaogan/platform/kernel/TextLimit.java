package cn.biaogan.platform.kernel;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A text of limited length without control characters, halves of characters, or what turns the direction of reading;
 * blanks around it are dropped.
 *
 * @param max in Unicode characters (code points)
 * @param lines whether it may have several lines, and tabs
 */
public record TextLimit(int max, boolean lines) implements Function<String, String> {

    /** They make a text read otherwise than it is written. */
    private static final Set<Byte> TURNING = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

    public static TextLimit line(int max) {
        return new TextLimit(max, false);
    }

    public static TextLimit paragraphs(int max) {
        return new TextLimit(max, true);
    }

    /** @throws InvalidValue {@code value.too-long} or {@code value.format} */
    @Override
    public String apply(String raw) {
        String text = raw.codePoints().anyMatch(TextLimit::isSeen) ? raw.strip() : "";
        if (text.codePointCount(0, text.length()) > max) {
            throw new InvalidValue("value.too-long", Map.of("max", max));
        }
        if (!text.codePoints().allMatch(this::allows)) {
            throw InvalidValue.format("plain-text");
        }
        return text;
    }

    /** @throws InvalidValue {@code value.required} too, when nothing but blanks is there */
    public String demanded(String raw) {
        String text = apply(raw);
        if (text.isEmpty()) {
            throw new InvalidValue("value.required");
        }
        return text;
    }

    /** Letters that leave no mark are blanks, whatever Unicode calls them: fillers of Hangul, the blank of Braille. */
    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT
                && "\u115F\u1160\u2800\u3164\uFFA0".indexOf(character) < 0;
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
                && type != Character.PARAGRAPH_SEPARATOR
                && !TURNING.contains(Character.getDirectionality(character));
    }
}
