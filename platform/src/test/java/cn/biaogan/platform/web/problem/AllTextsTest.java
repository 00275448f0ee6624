package cn.biaogan.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of every module, as they lie beside this one. */
class AllTextsTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern HALF_WIDTH =
            Pattern.compile("[\\p{IsHan}\\p{Block=CJK_Symbols_and_Punctuation}”}]\\s*[,;:(]|[,;:)]\\s*\\p{IsHan}");
    private static final Pattern NAMED_FORM = Pattern.compile("InvalidValue\\s*\\.format\\(\"([^\"]+)\"\\)");

    @Test
    void chineseSentencesHaveChinesePunctuation() throws IOException {
        var files = files("src/main/resources", "problems_zh.properties");
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (HALF_WIDTH.matcher(line).find()) {
                    found.add(PROJECT.relativize(file) + ": " + line);
                }
            }
        }

        assertThat(files).hasSizeGreaterThanOrEqualTo(7);
        assertThat(found).isEmpty();
    }

    @Test
    void everyFormThatIsAskedForIsDescribedInBothLanguages() throws IOException {
        List<String> missing = new ArrayList<>();
        int asked = 0;
        for (Path source : files("src/main/java", ".java")) {
            var form = NAMED_FORM.matcher(Files.readString(source));
            while (form.find()) {
                asked++;
                for (var language : Language.values()) {
                    if (!texts(module(source), language).containsKey("form." + form.group(1))) {
                        missing.add(module(source) + " " + language + " form." + form.group(1));
                    }
                }
            }
        }

        assertThat(asked).isGreaterThan(10);
        assertThat(missing).isEmpty();
    }

    private static String module(Path file) {
        return PROJECT.relativize(file).getName(0).toString();
    }

    private static Properties texts(String module, Language language) throws IOException {
        var texts = new Properties();
        for (Path file : files("src/main/resources", "problems_" + language.suffix() + ".properties")) {
            if (module(file).equals(module) || module(file).equals("platform")) {
                try (var reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }

    private static List<Path> files(String below, String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(PROJECT)) {
            for (Path folder : modules.map(module -> module.resolve(below))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                try (Stream<Path> walk = Files.walk(folder)) {
                    walk.filter(file -> file.toString().endsWith(ending)).forEach(files::add);
                }
            }
        }
        return files;
    }
}
