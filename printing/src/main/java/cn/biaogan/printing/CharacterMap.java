package cn.biaogan.printing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The table of a TrueType font that leads from characters to glyphs. Radicals share their glyphs with ideographs and
 * stand first, so that the text of a PDF would be told as radicals: ⻚ for 页, which no search finds. Without them the
 * ideographs are told.
 */
final class CharacterMap {

    static final int FIRST_RADICAL = 0x2E80;
    static final int LAST_RADICAL = 0x2FDF;

    private static final int FULL = 12;
    private static final int TABLES = 12;
    private static final int ENTRY = 16;
    private static final int GROUP = 12;

    private final ByteBuffer font;

    private CharacterMap(ByteBuffer font) {
        this.font = font;
    }

    /** Changes and gives back the same array. */
    static byte[] withoutRadicals(byte[] font) {
        new CharacterMap(ByteBuffer.wrap(font)).forgetRadicals();
        return font;
    }

    private void forgetRadicals() {
        int map = table("cmap");
        int encodings = font.getShort(map + 2);
        for (int i = 0; i < encodings; i++) {
            int encoding = map + font.getInt(map + 8 + i * 8);
            if (font.getShort(encoding) == FULL) {
                forgetRadicals(encoding + 16, font.getInt(encoding + 12));
            }
        }
    }

    /** A group of radicals becomes a repeat of the one before it. */
    private void forgetRadicals(int groups, int count) {
        for (int i = 1; i < count; i++) {
            int group = groups + i * GROUP;
            if (font.getInt(group) >= FIRST_RADICAL && font.getInt(group + 4) <= LAST_RADICAL) {
                font.put(group, font.array(), group - GROUP, GROUP);
            }
        }
    }

    private int table(String name) {
        int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int i = 0; i < font.getShort(4); i++) {
            if (font.getInt(TABLES + i * ENTRY) == tag) {
                return font.getInt(TABLES + i * ENTRY + 8);
            }
        }
        throw new IllegalStateException("a font without " + name);
    }
}
