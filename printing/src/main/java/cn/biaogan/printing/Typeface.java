package cn.biaogan.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of every PDF: Noto Serif SC (宋体), regular and bold, carried along under the SIL Open Font License. It has
 * every character of the Unified Ideographs and their Extension A, and the common ones of the planes above.
 */
final class Typeface {

    static final String NAME = "Noto Serif SC";

    private static final String REGULAR = "400Regular/NotoSerifSC_400Regular.ttf";
    private static final String BOLD = "700Bold/NotoSerifSC_700Bold.ttf";

    private Typeface() {}

    /** Read when the first paper is printed; some kilobytes. */
    private static final class Letters {

        static final BitSet KNOWN = new BitSet();

        /** The ideograph that looks like a radical. */
        static final Map<Integer, Integer> RADICALS = new HashMap<>();

        static {
            try (var bytes = open(REGULAR);
                    var font = new TTFParser(true).parse(RandomAccessReadBuffer.createBufferFromStream(bytes))) {
                var lookup = font.getUnicodeCmapLookup();
                for (int c = 0x20; c < 0x40000; c++) {
                    KNOWN.set(c, lookup.getGlyphId(c) > 0);
                }
                for (int c = CharacterMap.FIRST_RADICAL; c <= CharacterMap.LAST_RADICAL; c++) {
                    fold(c, lookup);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void fold(int radical, CmapLookup lookup) {
            var codes = lookup.getCharCodes(lookup.getGlyphId(radical));
            if (KNOWN.get(radical) && codes != null) {
                codes.stream()
                        .filter(c -> c > CharacterMap.LAST_RADICAL)
                        .findFirst()
                        .ifPresentOrElse(c -> RADICALS.put(radical, c), () -> KNOWN.clear(radical));
            }
        }
    }

    static InputStream regular() {
        return withoutRadicals(REGULAR);
    }

    static InputStream bold() {
        return withoutRadicals(BOLD);
    }

    private static InputStream withoutRadicals(String file) {
        try (var font = open(file)) {
            return new ByteArrayInputStream(CharacterMap.withoutRadicals(font.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream("typeface/" + file), file);
    }

    /**
     * The text as it can be printed: a letter without a glyph is told by its code point, 〔U+1F600〕, so that nothing
     * vanishes; what has no shape of its own (controls, directions, joiners) is left out.
     */
    static String printable(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().map(c -> Letters.RADICALS.getOrDefault(c, c)).forEach(c -> {
            if (c == '\n') {
                out.append('\n');
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(c == '　' ? '　' : ' ');
            } else if (Letters.KNOWN.get(c)) {
                out.appendCodePoint(c);
            } else if (shaped(c)) {
                out.append(String.format(Locale.ROOT, "〔U+%04X〕", c));
            }
        });
        return out.toString();
    }

    private static boolean shaped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT -> false;
            default -> c < 0xFE00 || c > 0xFE0F; // variation selectors
        };
    }
}
