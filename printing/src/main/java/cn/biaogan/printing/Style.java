package cn.biaogan.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** How the parts of a paper look. */
final class Style {

    private static final String SHEET = read();
    private static final String UPRIGHT = "margin: 26mm 24mm 24mm 24mm";
    private static final String LYING = "margin: 18mm 20mm 16mm 20mm";

    private Style() {}

    static String sheet(boolean landscape) {
        return landscape ? SHEET.replace("A4 portrait", "A4 landscape").replace(UPRIGHT, LYING) : SHEET;
    }

    static String of(Block.Text.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String read() {
        try (var sheet = Objects.requireNonNull(Style.class.getResourceAsStream("paper.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
