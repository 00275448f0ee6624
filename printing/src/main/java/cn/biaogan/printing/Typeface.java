package cn.biaogan.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of every PDF: Noto Serif SC (宋体), regular and bold, carried along under the SIL Open Font License. It has
 * every character of the Unified Ideographs and their Extension A, and the common ones of the planes above.
 */
final class Typeface {

    static final String NAME = "Noto Serif SC";

    private Typeface() {}

    /** Read when the first paper is printed; some kilobytes. */
    private static final class Letters {

        static final BitSet KNOWN = known();

        private static BitSet known() {
            try (var font = new TTFParser(true).parse(RandomAccessReadBuffer.createBufferFromStream(regular()))) {
                var lookup = font.getUnicodeCmapLookup();
                var known = new BitSet();
                for (int c = 0x20; c < 0x40000; c++) {
                    if (lookup.getGlyphId(c) > 0) {
                        known.set(c);
                    }
                }
                return known;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static InputStream regular() {
        return open("400Regular/NotoSerifSC_400Regular.ttf");
    }

    static InputStream bold() {
        return open("700Bold/NotoSerifSC_700Bold.ttf");
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
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append('\n');
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(c == 0x3000 ? '\u3000' : ' ');
            } else if (Letters.KNOWN.get(c)) {
                out.appendCodePoint(c);
            } else if (shaped(c)) {
                out.append(String.format("〔U+%04X〕", c));
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
