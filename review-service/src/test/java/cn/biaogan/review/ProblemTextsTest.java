package cn.biaogan.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.testing.TextRules;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    /** A code in quotes, unless it names an act. */
    private static final Pattern CODE = Pattern.compile("(?<!act\\()\"([a-z-]+\\.[a-z-]+)\"");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Test
    void everyRefusalHasItsTitleAndItsWayOut() {
        assertThat(TextRules.missing("review")).isEmpty();
    }

    @Test
    void everyFaultOfAFieldHasItsText() {
        assertThat(codes()).contains("round.expert-count", "credit-code.form", "selection.reason-required");
        assertThat(TextRules.missing("review", codes().toArray(String[]::new))).isEmpty();
    }

    @Test
    void bothLanguagesSayTheSameOfTheSame() {
        var english = texts("en");
        var chinese = texts("zh");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        chinese.forEach((key, text) -> assertThat(places(text.toString()))
                .as(key.toString())
                .isEqualTo(places(english.getProperty(key.toString()))));
    }

    /** What the sources name as a fault of a field. */
    private static Set<String> codes() {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(p -> p.toString().endsWith(".java"))
                    .flatMap(p -> CODE.matcher(read(p)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(p -> p.group(1)).collect(Collectors.toSet());
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var in = ProblemTextsTest.class.getResourceAsStream("problems_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
