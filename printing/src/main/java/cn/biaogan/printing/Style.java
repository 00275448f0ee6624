package cn.biaogan.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** How the parts of a paper look. */
final class Style {

    private static final String SHEET = read();

    private Style() {}

    static String sheet(boolean landscape) {
        return SHEET.replace("A4 portrait", landscape ? "A4 landscape" : "A4 portrait");
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
