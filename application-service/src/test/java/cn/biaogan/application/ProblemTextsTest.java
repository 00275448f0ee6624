package cn.biaogan.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.testing.TextRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final Pattern FIELD_CODE =
            Pattern.compile("(?:fault\\(.*|InvalidValue\\(\\s*)\"([a-z-]+\\.[a-z-]+)\"");

    @Test
    void everyRejectionIsToldInBothLanguages() {
        assertThat(TextRules.missing("application")).isEmpty();
    }

    @Test
    void everyFaultOfAFieldIsToldInBothLanguages() throws IOException {
        var codes = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                FIELD_CODE
                        .matcher(Files.readString(source, StandardCharsets.UTF_8))
                        .results()
                        .forEach(found -> codes.add(found.group(1)));
            }
        }

        assertThat(codes).contains("credit-code.check-digit", "answer.reason-required", "value.too-many");
        assertThat(TextRules.missing("application", codes.toArray(String[]::new)))
                .isEmpty();
    }
}
